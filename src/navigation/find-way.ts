import type { Page } from "../content/page.ts";
import { runsCode } from "../site/runs-code.ts";
import type { PageIndex } from "./page-index.ts";
import { resolveLink } from "./resolve-link.ts";

/** Where a link leads people, as a site path or an outside address; `null` for a page that is not published today, and for what nobody may follow: a site that is built in spite of its faults runs no code of theirs. */
export function findWay(href: string, page: Page, index: PageIndex): string | null {
  const { kind, url } = resolveLink(href, page, index);
  return kind === "withheld" || runsCode(url) ? null : url;
}
