import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import type { BodyContext } from "./lay-out-body.ts";
import type { ViewContext } from "./layout-context.ts";
import { showMark } from "./show-mark.ts";

/** What the body of a page is laid out with. */
export function bodyContext(
  page: Page,
  { site, content, navigation, assets, images, texts }: ViewContext,
): BodyContext {
  const address = (to: string) => site.address(to, page.url);
  return {
    site,
    index: navigation.index,
    trees: navigation.trees,
    address,
    look: assets.look,
    showMark: (name) => showMark(name, assets, address, "text"),
    images,
    texts,
    data: dataOf(content, textLanguage(page)),
    settings: textLanguage(page).settings,
  };
}
