import { makeDataPage } from "../content/make-data-page.ts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { findWay } from "../navigation/find-way.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import type { Language } from "../site/languages.ts";
import { describeFile } from "./blocks/describe-file.ts";
import type { BlockContext } from "./blocks/draw-block.ts";
import { drawPicture } from "./draw-picture.ts";
import type { BodyContext } from "./lay-out-body.ts";

/** What addresses in data lead to, and what its Markdown texts read; `layOut` makes HTML of one. */
export function readAtTop(
  { index, images, address, texts }: BodyContext,
  language: Language,
  layOut: (page: Page, body: Body) => string,
): BlockContext["ofData"] {
  const top = makeDataPage(language);
  const find = (href: string) => resolveLink(href, top, index);
  return {
    resolve: (href) => {
      const to = findWay(href, top, index);
      return to === null ? null : address(to);
    },
    titleOf: (href) => {
      const target = find(href);
      return target.kind === "page" ? target.page.title : null;
    },
    describe: (href) => {
      const target = find(href);
      return target.kind === "file" ? describeFile(target.file, language) : "";
    },
    picture: (picture, shown) => drawPicture(picture, top, index, images, address, shown),
    markdown: ({ key }, field) => {
      const text = texts.get(`${key} ${field}`);
      // A block in it could show the list that it is in.
      return text ? layOut(top, { ...text, blocks: [] }) : "";
    },
  };
}
