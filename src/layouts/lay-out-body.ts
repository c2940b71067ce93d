import type { Page } from "../content/page.ts";
import type { Body, ImageFact, LinkFact } from "../markdown/body.ts";
import { fillBody } from "../markdown/fill-body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { drawImage } from "./draw-image.ts";

/** The HTML of a page's body with its addresses resolved and its images drawn. */
export function layOutBody(
  page: Page,
  body: Body,
  index: PageIndex,
  address: (to: string) => string,
): string {
  const resolve = (href: string) => address(resolveLink(href, page, index).url);
  const file = (n: number) => resolve((body.images[n] as ImageFact).src);
  return fillBody(body.html, {
    address: (n) => resolve((body.links[n] as LinkFact).href),
    image: (n) => drawImage(body.images[n] as ImageFact, file(n), n === 0),
    file,
  });
}
