import type { Page } from "../content/page.ts";
import type { Body, ImageFact, LinkFact } from "../markdown/body.ts";
import { fillBody } from "../markdown/fill-body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";

/** The HTML of a page's body with its addresses resolved and its images drawn. */
export function layOutBody(
  page: Page,
  body: Body,
  index: PageIndex,
  address: (to: string) => string,
): string {
  return fillBody(body.html, {
    address: (n) => address(resolveLink((body.links[n] as LinkFact).href, page, index).url),
    image: (n) => drawImage(body.images[n] as ImageFact),
  });
}
