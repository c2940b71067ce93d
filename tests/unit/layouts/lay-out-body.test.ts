import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import { type BodyContext, layOutBody } from "../../../src/layouts/lay-out-body.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { type SiteSettings, settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** Addresses stay as they are; drawings are named. */
function contextOf(content: Content, settings: Partial<SiteSettings> = {}): BodyContext {
  return {
    site: makeSite(),
    index: buildPageIndex(content),
    trees: new Map(),
    address: (to) => to,
    texts: new Map(),
    look: noAssets.look,
    showMark: (name) => `<svg><!-- ${name} --></svg>`,
    images: new Map(),
    data: content.data,
    settings: settingsSchema.parse(settings),
  };
}

test("a drawing of the site's own stands where the page names it, and needs no description", () => {
  const page = makePage({ url: "/", text: "![](mark:seat)\n" });
  const body = renderBody(page, makeSite());
  const html = layOutBody(page, body, contextOf(makeContent([page])));
  assert.equal(html.trim(), "<p><svg><!-- seat --></svg></p>");
  assert.deepEqual(checkPages([page]), []);
});

test("a picture of a gallery has something around it also where there is one file of it", () => {
  const page = makePage({ url: "/", text: '::: gallery\n![A ring](ring.svg "At noon")\n:::\n' });
  const files = [{ id: "ring.svg", absolutePath: "/ring.svg", size: 1 }];
  const html = layOutBody(page, renderBody(page, makeSite()), contextOf(makeContent([page], { files })));
  assert.match(html, /<figure><picture><img [^>]*><\/picture><figcaption>At noon/);
});

test("a film or a recording written like an image is shown with controls, and needs a description", () => {
  const text = '![Our tour](tour.mp4)\n\n![The talk](talk.MP3 "In May")\n\n![](mute.webm)\n';
  const page = makePage({ url: "/", text });
  const files = ["tour.mp4", "talk.MP3", "mute.webm"].map((id) => ({ id, absolutePath: `/${id}`, size: 1 }));
  const html = layOutBody(page, renderBody(page, makeSite()), contextOf(makeContent([page], { files })));
  assert.match(
    html,
    /<p><video controls src="\/tour.mp4" preload="metadata" aria-label="Our tour"><a href="\/tour.mp4">Our tour<\/a><\/video><\/p>/,
  );
  assert.match(
    html,
    /<figure><audio controls src="\/talk.MP3" [^>]*aria-label="The talk">.*<figcaption>In May/,
  );
  assert.deepEqual(
    checkPages([page], { files }).map(({ line, message }) => `${line} ${message}`),
    ['5 The video "mute.webm" has no description.'],
  );
});

test("a site that is built in spite of its faults has no link that runs code: its words stand without one", () => {
  const text = '<a href="java&#x09;script:alert(1)">one</a> <a href="JavaScript:alert(1)">two</a>\n';
  const page = makePage({ url: "/", text });
  const html = layOutBody(page, renderBody(page, makeSite()), contextOf(makeContent([page])));
  assert.match(html, /one.*two/s);
  assert.doesNotMatch(html, /href="(?!\/)/);
});
