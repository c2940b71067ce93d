import type { Page } from "../../content/page.ts";
import { textLanguage } from "../../content/text-page.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { listPageFields, readPageValues } from "../../navigation/choose-pages.ts";
import { formatDay } from "../../site/format-day.ts";
import type { PlainWord } from "../../site/interface-words.ts";
import { labelField } from "./cast-fields.ts";
import { drawTable } from "./draw-table.ts";
import type { PagesContext } from "./pages-context.ts";

type Look = "cards" | "rows" | "compact" | "table";

const columnWords: Record<string, PlainWord> = { date: "pageDay", updated: "lastUpdated", lead: "pageLead" };

/** Pages as HTML, in the look and with the parts that the options of their block name. */
export function drawPageItems(pages: Page[], options: Record<string, string>, context: PagesContext): string {
  const { as, show } = options;
  const isDated = pages.every(({ settings }) => settings.date !== undefined);
  const look = (as || (isDated ? "rows" : "cards")) as Look;
  const usual = look === "compact" || look === "table" ? "date" : "picture, date, lead";
  const shown = (show || usual).split(",").flatMap((name) => name.trim() || []);
  if (look === "table") return drawColumns(pages, shown, options.title ?? "", context);
  const items = pages.map((page) => `<li class="entry">\n${drawItem(page, look, shown, context)}</li>\n`);
  return `<ul class="entries entries--${look}" role="list">\n${items.join("")}</ul>\n`;
}

function drawItem(page: Page, look: Look, shown: string[], context: PagesContext): string {
  const { picture, date } = page.settings;
  const has = (name: string) => shown.includes(name);
  const rest = shown.filter((name) => !["title", "picture", "date", "lead"].includes(name));
  const day = has("date") && date ? `<p class="entry__day">${drawDay(date, context)}</p>\n` : "";
  const title = `<div class="entry__title">${drawTitle(page, context)}</div>\n`;
  const lead = has("lead") ? drawText(page, readPageValues(page).lead, context) : "";
  const facts = rest.map((name) => drawField(page, name, context)).filter(Boolean);
  return [
    has("picture") && picture && look !== "compact"
      ? `<p class="entry__picture">${context.picture({ ...picture, alt: "" }, page)}</p>\n`
      : "",
    look === "compact" ? title + day : day + title,
    lead && `<p class="entry__about">${lead}</p>\n`,
    facts.length > 0
      ? `<p class="entry__facts">${facts.map((html) => `<span>${html}</span>`).join(" ")}</p>\n`
      : "",
  ].join("");
}

function drawColumns(pages: Page[], shown: string[], title: string, context: PagesContext): string {
  const { words, code, dir } = context.language;
  const columns = shown.filter((name) => name !== "title" && name !== "picture");
  const name = (column: string) => {
    const word = columnWords[column];
    const field = context.fields.find((one) => one.name === column);
    return word ? words[word] : field ? labelField(field, code) : column;
  };
  const rows = pages.map((page) => [
    drawTitle(page, context),
    ...columns.map((column) => drawField(page, column, context)),
  ]);
  const heads = [words.pageTitle, ...columns.map(name)];
  return drawTable(heads, rows, { title, label: words.listParts }, dir);
}

function drawTitle(page: Page, context: PagesContext): string {
  return `<a href="${escapeHtml(context.address(page.url))}">${drawText(page, page.title, context)}</a>`;
}

/** What a page says in one of its fields; empty where that is nothing to read. */
function drawField(page: Page, name: string, context: PagesContext): string {
  const value = listPageFields(page).includes(name) ? readPageValues(page)[name] : null;
  const type =
    name === "updated" || name === "date" ? "day" : context.fields.find((field) => field.name === name)?.type;
  if ((type === "day" || type === "date") && typeof value === "string") return drawDay(value, context);
  const { words } = context.language;
  if (typeof value === "boolean") return escapeHtml(value ? words.answerYes : words.answerNo);
  return [value]
    .flat()
    .map((one) => drawText(page, one, context))
    .filter(Boolean)
    .join(", ");
}

/** A day in the language of the list. */
function drawDay(day: string, { language }: PagesContext): string {
  return `<time datetime="${day}">${escapeHtml(formatDay(day, language))}</time>`;
}

/** A text of a page, marked where it is in another language than the list. */
function drawText(page: Page, text: unknown, { language }: PagesContext): string {
  if (typeof text !== "string" && typeof text !== "number") return "";
  const { code, dir } = textLanguage(page);
  if (code === language.code) return isolateText(String(text), dir);
  return `<span lang="${code}" dir="${dir}">${escapeHtml(String(text))}</span>`;
}
