import type { Entry } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { isOutside } from "../../navigation/resolve-link.ts";
import type { FieldSetting } from "../../site/field-schema.ts";
import type { Picture } from "../draw-picture.ts";
import { castFields, type EntryParts, labelField, readValue } from "./cast-fields.ts";
import { drawTable } from "./draw-table.ts";
import { drawValue } from "./draw-value.ts";
import type { ListContext } from "./list-context.ts";

/** How any list may look. */
export type ListLook = "cards" | "table" | "definitions" | "logos" | "compact";

type Draw = (entries: Entry[], parts: EntryParts, context: ListContext) => string;

const looks: Record<ListLook, Draw> = {
  cards: (entries, parts, context) => drawItems("cards", entries, (entry) => drawCard(entry, parts, context)),
  compact: (entries, parts, context) =>
    drawItems("compact", entries, (entry) => drawLine(entry, parts, context)),
  logos: (entries, parts, context) => drawItems("logos", entries, (entry) => drawLogo(entry, parts, context)),
  definitions: drawDefinitions,
  table: drawColumns,
};

/** The entries of a list as HTML, in one of the looks that every list may have. */
export function drawEntries(look: ListLook, entries: Entry[], context: ListContext): string {
  const show = (context.options.show ?? "").split(",").flatMap((name) => name.trim() || []);
  return looks[look](entries, castFields(context.fields, show), context);
}

function drawItems(look: ListLook, entries: Entry[], draw: (entry: Entry) => string): string {
  const items = entries.map((entry) => `<li class="entry">\n${draw(entry)}</li>\n`);
  return `<ul class="entries entries--${look}" role="list">\n${items.join("")}</ul>\n`;
}

function drawCard(entry: Entry, parts: EntryParts, context: ListContext): string {
  const picture = readValue(parts.picture, entry);
  return [
    picture ? `<p class="entry__picture">${context.picture(picture as Picture)}</p>\n` : "",
    drawTitle(entry, parts, context),
    drawAbout(entry, parts, context),
    drawFacts(entry, parts.rest, context),
  ].join("");
}

function drawLine(entry: Entry, parts: EntryParts, context: ListContext): string {
  const facts = parts.rest.map((field) => drawBare(field, entry, context)).filter((html) => html !== "");
  const behind =
    facts.length > 0
      ? `<p class="entry__facts">${facts.map((html) => `<span>${html}</span>`).join(" ")}</p>\n`
      : "";
  return drawTitle(entry, parts, context) + behind;
}

function drawLogo(entry: Entry, parts: EntryParts, context: ListContext): string {
  const picture = readValue(parts.picture, entry) as Picture | undefined;
  const name = String(readValue(parts.title, entry) ?? "");
  const shown = picture
    ? context.picture({ ...picture, alt: name || picture.alt })
    : isolateText(name, context.language.dir);
  return `<div class="entry__title">${linkTo(entry, parts, shown, context)}</div>\n`;
}

function drawDefinitions(entries: Entry[], parts: EntryParts, context: ListContext): string {
  const items = entries.map((entry) => {
    const said = [parts.about, ...parts.rest]
      .map((field) => (field ? drawBare(field, entry, context) : ""))
      .filter((html) => html !== "")
      .map((html) => `<dd>${html}</dd>\n`);
    return `<dt>${titleOf(entry, parts, context)}</dt>\n${said.join("")}`;
  });
  return `<dl class="entries entries--definitions">\n${items.join("")}</dl>\n`;
}

/** A field where its name does not stand beside it: one that says yes is its name. */
function drawBare(field: FieldSetting, entry: Entry, context: ListContext): string {
  const value = readValue(field, entry);
  if (field.type !== "yes-no") return drawValue(field, value, entry, context);
  const { code, dir } = context.language;
  return value === true ? isolateText(labelField(field, code), dir) : "";
}

function drawColumns(entries: Entry[], parts: EntryParts, context: ListContext): string {
  const { language, options, number } = context;
  // What its title leads to needs no column of its own.
  const columns = [parts.picture, parts.about, ...parts.rest].filter((field) => field !== null);
  const labels = [parts.title, ...columns].map((field) => (field ? labelField(field, language.code) : ""));
  const rows = entries.map((entry) => [
    titleOf(entry, parts, context),
    ...columns.map((field) => drawValue(field, readValue(field, entry), entry, context)),
  ]);
  // Tables of the text have numbers of their own.
  const label = `${language.words.tableScroll({ number })}: ${labels.filter(Boolean).join(", ")}`;
  return drawTable(labels, rows, { title: options.title, label }, language.dir);
}

function drawTitle(entry: Entry, parts: EntryParts, context: ListContext): string {
  const title = titleOf(entry, parts, context);
  return (
    title &&
    `<div class="entry__title">${title}</div>
`
  );
}

function titleOf(entry: Entry, parts: EntryParts, context: ListContext): string {
  const html = parts.title ? drawValue(parts.title, readValue(parts.title, entry), entry, context) : "";
  return html && linkTo(entry, parts, html, context);
}

function linkTo(entry: Entry, { link }: EntryParts, html: string, context: ListContext): string {
  const href = readValue(link, entry);
  const url = typeof href === "string" ? context.resolve(href) : null;
  if (url === null) return html;
  const [attributes, behind] = isOutside(url) ? [' class="outside-link"', ' rel="noopener"'] : ["", ""];
  return `<a${attributes} href="${escapeHtml(url)}"${behind}>${html}</a>`;
}

function drawAbout(entry: Entry, { about }: EntryParts, context: ListContext): string {
  const html = about ? drawValue(about, readValue(about, entry), entry, context) : "";
  if (html === "") return "";
  return about?.type === "markdown"
    ? `<div class="entry__about">${html}</div>\n`
    : `<p class="entry__about">${html}</p>\n`;
}

/** Fields with their names in front. */
function drawFacts(entry: Entry, fields: FieldSetting[], context: ListContext): string {
  const { code, dir } = context.language;
  const rows = fields.flatMap((field) => {
    const html = drawValue(field, readValue(field, entry), entry, context);
    return html === "" ? [] : `<dt>${isolateText(labelField(field, code), dir)}</dt>\n<dd>${html}</dd>\n`;
  });
  return rows.length > 0 ? `<dl class="entry__facts">\n${rows.join("")}</dl>\n` : "";
}
