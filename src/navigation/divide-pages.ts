import type { ListPart, Page } from "../content/page.ts";
import { choosePages, type PageChoice } from "./choose-pages.ts";
import { divideItems } from "./divide-items.ts";

/** The pages that a `::: pages` on a page shows, by the pages on which they stand: its own first. */
export function dividePages(
  { options }: Pick<ListPart["block"], "options">,
  page: Page,
  choice: PageChoice,
): ReturnType<typeof divideItems<Page>> {
  return divideItems(choosePages(options, page, choice).pages, ({ settings }) => settings.date);
}
