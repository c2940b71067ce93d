import type { Entry } from "../../lists/list.ts";
import { peopleKind } from "../../lists/people-kind.ts";
import { type ValuesOf, valuesOfKind } from "../../lists/values-of.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { findMonogram } from "../../site/find-monogram.ts";
import { drawCredit } from "./draw-credit.ts";
import { drawGroups } from "./draw-groups.ts";
import { drawDataLink } from "./draw-value.ts";
import { drawWay } from "./draw-way.ts";
import type { ListContext } from "./list-context.ts";

// Beside the words on a phone, above them on anything wider. Of a portrait that small nobody sees more than two dots a pixel, so the finest
// screens are told of a smaller one.
const sizes =
  "(max-width: 29.99rem) and (min-resolution: 2.5dppx) 4rem, (max-width: 29.99rem) 5.5rem, (min-resolution: 1.5dppx) 10rem, 12rem";

/** People as HTML: a portrait or their initials, the name, what they do, and the ways to reach them. */
export function drawPeople(entries: Entry[], context: ListContext): string {
  return drawGroups("people", entries, context, (entry) => drawPerson(entry, context));
}

function drawPerson(entry: Entry, context: ListContext): string {
  const values = valuesOfKind(peopleKind, entry);
  const { name, role, photo, page } = values;
  const { dir } = context.language;
  const url = page === undefined ? null : context.resolve(page);
  const title = isolateText(name, dir);
  const portrait = photo ? context.picture(photo, { sizes }) : drawInitials(name, dir);
  const about = entry.values.about ? context.markdown(entry, "about") : "";
  return `<li class="person">
<div class="person__portrait">${portrait}${drawCredit(photo, dir)}</div>
<div class="person__words">
<div class="person__title">${url === null ? title : `<a href="${escapeHtml(url)}">${title}</a>`}</div>
${role ? `<p class="person__role">${isolateText(role, dir)}</p>\n` : ""}${about ? `<div class="person__about">${about}</div>\n` : ""}${drawWays(values, context)}</div>
</li>
`;
}

/** The initials of who has no photo, set at the foot of a tile; they say nothing that the name beside them does not. */
function drawInitials(name: string, dir: "ltr" | "rtl"): string {
  const letters = findMonogram(pickWords(name));
  const [className, y] =
    [...letters].length === 1
      ? [" person__initials--one", /\p{Script=Arabic}/u.test(letters) ? 40 : 55]
      : ["", 55];
  return `<svg viewBox="0 0 64 64" aria-hidden="true"><text class="person__initials${className}" x="${dir === "ltr" ? 6 : 58}" y="${y}">${escapeHtml(letters)}</text></svg>`;
}

/** The first and the last word of a name, without titles and what stands behind it; of scripts without capitals, the sign that it begins with. */
function pickWords(name: string): string {
  const [own = ""] = name.split(/[,(（]/);
  const words = own.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/^\p{L}{2,}\.$/u.test(word));
  const first = words[0] ?? name;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first))
    return [...first][0] as string;
  return [...new Set([first, words.at(-1) ?? ""])].map((word) => word.split(/(?<=.)\p{Pd}/u)[0]).join(" ");
}

function drawWays({ email, phone, links = [] }: ValuesOf<typeof peopleKind>, context: ListContext): string {
  const ways = [
    ...(email ? [drawWay("email", email)] : []),
    ...(phone ? [drawWay("phone", phone)] : []),
    ...links.map(({ title, link }) => drawDataLink(link, context, title)),
  ];
  if (ways.length === 0) return "";
  return `<ul class="person__ways" role="list">\n${ways.map((way) => `<li>${way}</li>\n`).join("")}</ul>\n`;
}
