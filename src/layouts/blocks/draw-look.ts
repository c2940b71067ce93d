import { escapeHtml } from "../../markdown/escape-html.ts";
import type { LookSheet } from "../site-assets.ts";

type Colors = LookSheet["day"];

/** The colours that the components of the theme read, by their role; what has another one for its letters is shown with it. */
const roles =
  "paper raised sunk ink ink-quiet accent accent-strong on-accent accent-paper fill poster mark highlight rule control".split(
    " ",
  );
const steps = ["title-poster", "title-1", "title-2", "title-3", "title-4", "text", "text-small"];
const rooms = ["measure", "gap", "beat"];
const corners = ["radius", "corner"];

/** The tokens of a site's look, each with its name and its figure: colours with their contrast by day and by night, sizes of type, room and corners. */
export function drawLook({ day, night, faces }: LookSheet): string {
  const colors = roles.filter((name) => isHex(read(name, day)));
  const items = (name: string, rows: string[]) =>
    rows.length > 0 ? `<ul class="look__${name}" role="list">\n${rows.join("")}</ul>\n` : "";
  const nightOf = { ...day, ...night };
  const known = (names: string[]) => names.filter((name) => name in day);
  return [
    items(
      "colors",
      colors.map((name) => drawColor(name, [day, nightOf])),
    ),
    items(
      "type",
      known(steps).map((name) => {
        const face = name.startsWith("title") ? faces.headings : faces.text;
        return `<li><span class="look__${name}">${escapeHtml(face)}</span> ${code(name)} ${figure(name, day)}</li>\n`;
      }),
    ),
    items(
      "rooms",
      known(rooms).map(
        (name) => `<li>${code(name)} ${figure(name, day)}<span class="look__${name}"></span></li>\n`,
      ),
    ),
    items(
      "corners",
      known(corners).map(
        (name) => `<li><span class="look__${name}"></span>${code(name)} ${figure(name, day)}</li>\n`,
      ),
    ),
  ].join("");
}

/** A colour by day and at night, with what it stands on or carries, and how far the two are apart. */
function drawColor(name: string, schemes: Colors[]): string {
  const pairs = schemes.map((scheme) => findPair(name, scheme));
  const samples = pairs.map(
    ([ground, letters], at) =>
      `<path d="M0 ${5 * at}h8v5H0z" fill="${ground}"/><text x="4" y="${5 * at + 3.5}" fill="${letters}">Aa</text>`,
  );
  const figures = pairs.map(
    (pair, at) => `<br>${escapeHtml(read(name, schemes[at] as Colors))} ${contrast(...pair).toFixed(1)}`,
  );
  return `<li><svg viewBox="0 0 8 10" aria-hidden="true">${samples.join("")}</svg><span class="look__figure">${code(name)}${figures.join("")}</span></li>\n`;
}

/** A ground with what stands on it, or letters with the paper below them. */
function findPair(name: string, scheme: Colors): [ground: string, letters: string] {
  const { paper = "#ffffff", ink = "#000000" } = scheme;
  const [color, under, carried] = [name, name.replace(/^on-/, ""), `on-${name}`].map((one) =>
    read(one, scheme),
  ) as [string, string, string];
  if (name.startsWith("on-") && isHex(under)) return [under, color];
  if (!isHex(color)) return [paper, ink];
  const isGround = contrast(color, paper) < 3 || (isHex(carried) && name !== "accent");
  if (!isGround) return [paper, color];
  if (isHex(carried)) return [color, carried];
  return [color, contrast(color, ink) < contrast(color, paper) ? paper : ink];
}

function code(name: string): string {
  return `<code>${name}</code>`;
}

/** The least and the greatest size in pixels of a browser that nobody has set; as it is written where that is not one of both. */
function figure(name: string, tokens: Colors): string {
  const value = read(name, tokens);
  const factor = [...value.matchAll(/\* ([\d.]+)(?=[ )])/g)].reduce(
    (all, [, times]) => all * Number(times),
    1,
  );
  const [, least, most] = /clamp\(([\d.]+)rem, ?[^,]*, ?([\d.]+)rem\)/.exec(value) ?? [];
  const [, one] = /^(?:calc\()?([\d.]*\d)rem\b/.exec(value) ?? [];
  const sizes = [...new Set([least ?? one, most ?? one].map((rem) => Math.round(Number(rem) * 16 * factor)))];
  const text = sizes.some(Number.isNaN) ? value : `${sizes.join("–")} px`;
  return `<span class="look__figure">${escapeHtml(text)}</span>`;
}

/** What a token comes to. */
function read(name: string, tokens: Colors): string {
  return resolve(tokens[name] ?? "", tokens, 0);
}

/** A value with what the properties in it come to; those that go in a circle stay. */
function resolve(value: string, tokens: Colors, depth: number): string {
  return value.replace(/var\(--([\w-]+)\)/g, (whole, name) => {
    const inner = tokens[name];
    return inner === undefined || depth > 4 ? whole : resolve(inner, tokens, depth + 1);
  });
}

function isHex(color: string): boolean {
  return /^#[\da-f]{3,8}$/i.test(color);
}

/** How far two colours are apart, as WCAG 2 has it. A library of colours takes each thread that renders pages longer to load than this page takes. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length < 6 ? [...hex.slice(1, 4)].map((digit) => digit + digit).join("") : hex.slice(1, 7);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
