import type { Thing } from "schema-dts";
import { dataOf } from "../content/content.ts";
import { makeDataPage } from "../content/make-data-page.ts";
import type { Page } from "../content/page.ts";
import type { Entry } from "../lists/list.ts";
import type { Body } from "../markdown/body.ts";
import { joinPassages } from "../markdown/join-passages.ts";
import { parseHtml } from "../markdown/parse-html.ts";
import { isHidden, readPassages } from "../markdown/read-passages.ts";
import { findWay } from "../navigation/find-way.ts";
import { isSitePath } from "../site/address.ts";
import { cutSlashes } from "../site/paths.ts";
import { describeBlock } from "./blocks/describe-block.ts";
import { choosePoster } from "./choose-poster.ts";
import type { ViewContext } from "./layout-context.ts";

/** What search engines may know of what a page shows from data; nothing where the site has no address. */
export function describeBlocks(
  page: Page,
  { blocks }: Pick<Body, "blocks">,
  {
    site,
    content,
    navigation,
    images,
    texts,
  }: Pick<ViewContext, "site" | "content" | "navigation" | "images" | "texts">,
): Exclude<Thing, string>[] {
  const { url, timezone } = site.settings;
  if (blocks.length === 0 || url === null) return [];
  const { language } = page;
  const absolute = (path: string) => new URL(path.slice(1), `${cutSlashes(url)}/`).href;
  const top = makeDataPage(language);
  const home = absolute(navigation.homes.get(language.code) ?? "/");
  const find = (href: string, from: Page) => {
    const to = findWay(href, from, navigation.index);
    return to !== null && isSitePath(to) ? absolute(to) : to;
  };
  const show = (src: string, from: Page) => {
    const chosen = choosePoster(src, from, navigation.index, images);
    return chosen && absolute(chosen.url);
  };
  const context = {
    data: dataOf(content, language),
    today: site.today,
    timezone,
    language,
    canonical: absolute(page.url),
    publisher: language.settings.organisation ? `${home}#publisher` : null,
    full: (href: string) => find(href, top),
    image: (file: string) => show(file, top),
    text: ({ key }: Entry, field: string) => readText(texts.get(`${key} ${field}`)?.html ?? ""),
    ofPage: { full: (href: string) => find(href, page), poster: (src: string) => show(src, page) },
  };
  return blocks.flatMap((block) => describeBlock(block, context));
}

/** The words of a text as it is laid out; what the marks in it stand for are addresses. */
function readText(html: string): string {
  return joinPassages(readPassages(parseHtml(html.replace(/\0[a-z]\d+\0/g, "")).tree, isHidden));
}
