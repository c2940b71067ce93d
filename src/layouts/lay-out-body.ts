import type { Page } from "../content/page.ts";
import type { Body, ImageFact, LinkFact } from "../markdown/body.ts";
import { fillBody } from "../markdown/fill-body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { drawImage } from "./draw-image.ts";

/** The HTML of a page's body with its addresses resolved and its images drawn; `mark:name` is a drawing of the site's own. */
export function layOutBody(
  page: Page,
  body: Body,
  index: PageIndex,
  address: (to: string) => string,
  drawMark: (name: string) => string,
): string {
  const resolve = (href: string) => address(resolveLink(href, page, index).url);
  const file = (n: number) => resolve((body.images[n] as ImageFact).src);
  return fillBody(body.html, {
    address: (n) => resolve((body.links[n] as LinkFact).href),
    image: (n) => {
      const image = body.images[n] as ImageFact;
      const mark = /^mark:(.*)$/.exec(image.src)?.[1];
      return mark === undefined ? drawImage(image, file(n), n === 0) : drawMark(mark);
    },
    file,
  });
}
