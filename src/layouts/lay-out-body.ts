import type { Page } from "../content/page.ts";
import type { BlockFact, Body, ImageFact, LinkFact } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { fillBody } from "../markdown/fill-body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { describeFile } from "./blocks/describe-file.ts";
import { type BlockContext, drawBlock } from "./blocks/draw-block.ts";
import { drawImage } from "./draw-image.ts";

/** What a body is laid out with. */
export interface BodyContext extends Omit<BlockContext, "language"> {
  index: PageIndex;
  /** Draws a picture of the site's own by its name. */
  drawMark: (name: string) => string;
}

/**
 * The HTML of a page's body with its addresses resolved, its images drawn (`mark:name` is a drawing of the site's own)
 * and its blocks filled with data.
 */
export function layOutBody(page: Page, body: Body, context: BodyContext): string {
  const { index, address, drawMark } = context;
  const { language } = page;
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
    size: (n) => {
      const target = resolveLink((body.links[n] as LinkFact).href, page, index);
      if (target.kind !== "file") return "";
      return ` <span class="download__facts">${escapeHtml(describeFile(target.file, language))}</span>`;
    },
    block: (n) => drawBlock(body.blocks[n] as BlockFact, { ...context, language }),
  });
}
