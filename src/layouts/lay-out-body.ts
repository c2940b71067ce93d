import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import { findTranslation } from "../content/translations.ts";
import type { Body, ImageFact, LinkFact, PageFacts } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { type BodyFiller, fillBody } from "../markdown/fill-body.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import { findWay } from "../navigation/find-way.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { describeFile } from "./blocks/describe-file.ts";
import { type BlockContext, drawBlock } from "./blocks/draw-block.ts";
import { choosePoster } from "./choose-poster.ts";
import { drawImage } from "./draw-image.ts";
import { drawPicture } from "./draw-picture.ts";
import type { PublishedImage } from "./published-image.ts";
import { readAtTop } from "./read-at-top.ts";
import { separateIds } from "./separate-ids.ts";

const isMark = /^mark:/;
const ofCard = "(min-width: 30rem) 20rem, 100vw";

/** What a body is laid out with. */
export interface BodyContext
  extends Omit<
    BlockContext,
    "language" | "resolve" | "lead" | "describe" | "link" | "ofData" | "ofPage" | "pages"
  > {
  index: PageIndex;
  trees: Navigation["trees"];
  /** A drawing of the site's own by its name, as HTML. */
  showMark: (name: string) => string;
  /** The Markdown texts in data, by their keys. */
  texts: ReadonlyMap<string, Body>;
  /** By file id; one that is missing here is published as it lies. */
  images: Map<string, PublishedImage>;
}

/** The HTML of a page's body with what its marks stand for. */
export function layOutBody(page: Page, body: Body, context: BodyContext): string {
  return fillBody(body.html, createBodyFiller(page, body, context));
}

/**
 * What the marks of a page's body stand for: addresses resolved, images drawn (`mark:name` is a drawing of the site's own)
 * and blocks filled with data.
 */
export function createBodyFiller(page: Page, body: PageFacts, context: BodyContext): BodyFiller {
  const { index, trees, address, showMark, images } = context;
  const language = textLanguage(page);
  const follow = (href: string) => {
    const to = findWay(href, page, index);
    return to === null ? null : address(to);
  };
  const lead = (to: string) => {
    const target = index.byUrl.get(to);
    return address((target && findTranslation(target, page.language.code, index.translations))?.url ?? to);
  };
  const describe = (href: string) => {
    const target = resolveLink(href, page, index);
    return target.kind === "file" ? describeFile(target.file, language) : "";
  };
  const link = (to: string) => {
    // What stands in data is told there.
    const isOfData = () => [...context.data.lists.values()].some(({ value }) => isWrittenIn(value, to));
    if (resolveLink(to, page, index).kind === "missing" && !isOfData())
      throw new Error(`There is no page and no file "${to}" in the site.`);
    return follow(to) ?? "";
  };
  const file = (n: number) => address(resolveLink((body.images[n] as ImageFact).src, page, index).url);
  // Where a picture leads the page, that is the first one.
  const first = page.settings.picture
    ? -1
    : body.images.findIndex(
        ({ src, element, origin }) => element === "img" && origin !== "setting" && !isMark.test(src),
      );
  const picture = (image: ImageFact, n: number) => {
    const target = resolveLink(image.src, page, index);
    const published = (target.kind === "file" && images.get(target.file.id)) || null;
    return drawImage(image, published, address(target.url), address, n === first, image.sizes);
  };
  return {
    address: (n) => follow((body.links[n] as LinkFact).href),
    image: (n) => {
      const image = body.images[n] as ImageFact;
      return isMark.test(image.src) ? showMark(image.src.replace(isMark, "")) : picture(image, n);
    },
    file,
    size: (n) => {
      const facts = describe((body.links[n] as LinkFact).href);
      return facts && ` <span class="download__facts">${escapeHtml(facts)}</span>`;
    },
    block: (n) => {
      const block = body.blocks[n];
      if (!block) return "";
      const ofPage: BlockContext["ofPage"] = {
        picture: (src) => drawPicture({ file: src, alt: "" }, page, index, images, address),
        poster: (src) => {
          const chosen = choosePoster(src, page, index, images);
          return chosen && { ...chosen, url: address(chosen.url) };
        },
      };
      let texts = 0;
      const ofData = readAtTop(context, language, (top, text) => {
        texts += 1;
        return separateIds(layOutBody(top, text, context), `${n + 1}-${texts}`);
      });
      return drawBlock(block, n + 1, {
        ...context,
        language,
        resolve: follow,
        lead,
        describe,
        link,
        ofPage,
        ofData,
        pages: {
          page,
          choice: { index, trees, today: context.site.today },
          fields: context.site.settings.fields,
          picture: (picture, of) => drawPicture(picture, of, index, images, address, { sizes: ofCard }),
        },
      });
    },
  };
}

function isWrittenIn(value: unknown, text: string): boolean {
  return JSON.stringify(value ?? null).includes(JSON.stringify(text));
}
