import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import type { BodyContext } from "./lay-out-body.ts";
import type { ViewContext } from "./layout-context.ts";

/** What the body of a page is laid out with. */
export function bodyContext(
  page: Page,
  { site, content, navigation, assets: { look, drawMark }, images, texts }: ViewContext,
): BodyContext {
  return {
    site,
    index: navigation.index,
    trees: navigation.trees,
    address: (to) => site.address(to, page.url),
    look,
    drawMark,
    images,
    texts,
    data: dataOf(content, textLanguage(page)),
    settings: textLanguage(page).settings,
  };
}
