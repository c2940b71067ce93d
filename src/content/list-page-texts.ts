import { listWritten } from "../site/values/list-written.ts";
import type { WrittenText } from "../yaml/list-texts.ts";
import type { Page } from "./page.ts";

// What no visitor reads, or what is an address of the page itself.
const silent = new Set([
  "layout",
  "permalink",
  "slug",
  "aliases",
  "translationOf",
  "translationChecked",
  "publish",
  "expires",
  "updated",
  "owner",
  "reviewBy",
]);

/** What a page has written in its settings and in the fields of its site. */
export function listPageTexts({ settings, fields, words, spans }: Page): WrittenText[] {
  return [...Object.entries(settings), ...Object.entries(fields)].flatMap(([name, value]) => {
    if (silent.has(name)) return [];
    const whole = spans[name]?.value ?? { start: 0, end: 0 };
    return listWritten(value, (path) => spans[path.join(".")]?.value ?? whole, words, [name]);
  });
}
