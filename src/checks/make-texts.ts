import type { Content } from "../content/content.ts";
import type { Body } from "../markdown/body.ts";
import type { TimelessSite } from "../site/site.ts";
import { makeTextBody } from "./make-text-body.ts";

/** The bodies of the Markdown texts in data, by their keys. */
export function makeTexts(
  { dataTexts, dataTextsAgain }: Pick<Content, "dataTexts" | "dataTextsAgain">,
  site: TimelessSite,
): Map<string, Body> {
  return new Map([...dataTexts, ...dataTextsAgain].map((text) => [text.key, makeTextBody(text, site)]));
}
