import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContentFile } from "../../../src/content/content.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { collectFiles } from "../../../src/navigation/collect-files.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const file = (id: string): ContentFile =>
  ({ id, size: 1, absolutePath: `/site/content/${id}` }) as ContentFile;

test("what a page links to, and what it shows, is told apart; what no page names is in neither list", () => {
  const text =
    '[Flyer](flyer.pdf) ![A boat](boat.png) <video src="tour.mp4"></video> ![Talk](talk.mp3) ![Too](shown-and-linked.png) [it](shown-and-linked.png)';
  const page = makePage({ url: "/visit/", text });
  const names = ["boat.png", "flyer.pdf", "shown-and-linked.png", "talk.mp3", "tour.mp4", "unused.docx"];
  const content = makeContent([page], { files: names.map(file) });
  const bodies = new Map([[page.id, renderBody(page, makeSite())]]);
  const { linked, shown } = collectFiles(content, bodies, buildPageIndex(content));
  const ids = (files: ContentFile[]) => files.map(({ id }) => id);
  assert.deepEqual(ids(linked), ["flyer.pdf", "shown-and-linked.png", "talk.mp3", "tour.mp4"]);
  assert.deepEqual(ids(shown), ["boat.png", "shown-and-linked.png"]);
});
