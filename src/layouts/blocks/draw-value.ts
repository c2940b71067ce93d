import type { Entry } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { isOutside } from "../../navigation/resolve-link.ts";
import type { FieldSetting } from "../../site/field-schema.ts";
import { formatDay } from "../../site/format-day.ts";
import { perLanguage } from "../../site/per-language.ts";
import type { Picture } from "../draw-picture.ts";
import { drawWay } from "./draw-way.ts";
import type { ListContext } from "./list-context.ts";

// A year has no sign between its digits, 10,000 has one.
const formats = perLanguage((locale) => new Intl.NumberFormat([locale, "en"], { useGrouping: "min2" }));

/** What a field of an entry holds as HTML, as its type wants it; empty where it holds nothing. */
export function drawValue(field: FieldSetting, value: unknown, entry: Entry, context: ListContext): string {
  if (value === undefined || value === null || value === "") return "";
  const { language } = context;
  if (field.type === "markdown") return context.markdown(entry, field.name);
  if (field.type === "list" && Array.isArray(value)) return drawItems(field, value, entry, context);
  if (field.type === "group") return drawGroup(field.fields ?? [], value, entry, context);
  if (field.type === "image") return context.picture(value as Picture);
  const text = String(value);
  if (field.type === "link" || field.type === "page" || field.type === "file")
    return drawDataLink(text, context);
  if (field.type === "day" || field.type === "date")
    return `<time datetime="${escapeHtml(text)}">${escapeHtml(formatDay(text, language))}</time>`;
  if (field.type === "email" || field.type === "phone") return drawWay(field.type, text);
  if (field.type === "number") return escapeHtml(formats(language.locale).format(value as number));
  if (field.type === "yes-no")
    return escapeHtml(value === true ? language.words.answerYes : language.words.answerNo);
  return isolateText(text, language.dir);
}

function drawItems(field: FieldSetting, values: unknown[], entry: Entry, context: ListContext): string {
  const { fields, of = "text" } = field;
  const item: FieldSetting = fields ? { ...field, type: "group", fields } : { ...field, type: of };
  const drawn = values.map((value) => drawValue(item, value, entry, context)).filter((html) => html !== "");
  if (fields || of === "image")
    return `<ul role="list">${drawn.map((html) => `<li>${html}</li>`).join("")}</ul>`;
  return drawn.join(", ");
}

function drawGroup(
  fields: readonly FieldSetting[],
  value: unknown,
  entry: Entry,
  context: ListContext,
): string {
  const values = value as Record<string, unknown>;
  const drawn = fields.map((field) => drawValue(field, values[field.name], entry, context));
  return drawn.filter((html) => html !== "").join(", ");
}

/**
 * A link in data by what it leads to: the title of a page, the name of a file with its type and size, else the address itself. `of` is what
 * words that many links share belong to, for who hears them alone.
 */
export function drawDataLink(href: string, context: ListContext, words?: string, of?: string): string {
  const { language } = context;
  const url = context.resolve(href);
  const shown =
    words ?? context.titleOf(href) ?? href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)|\/$/gi, "");
  const size = words === undefined ? context.describe(href) : "";
  const text = `${isolateText(shown, language.dir)}${size && ` ${escapeHtml(size)}`}${of ? nameFor(of, language.dir) : ""}`;
  if (url === null) return text;
  const outside = /^https?:/i.test(url) && isOutside(url);
  return `<a${outside ? ' class="outside-link"' : ""} href="${escapeHtml(url)}"${outside ? ' rel="noopener"' : ""}>${text}</a>`;
}

/** What the words of a link belong to, for who can't see it beside them. */
export function nameFor(of: string, dir: "ltr" | "rtl"): string {
  return `<span class="visually-hidden">: ${isolateText(of, dir)}</span>`;
}
