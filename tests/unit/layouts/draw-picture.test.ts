import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPicture } from "../../../src/layouts/draw-picture.ts";
import { layOutBody } from "../../../src/layouts/lay-out-body.ts";
import type { PublishedImage } from "../../../src/layouts/published-image.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const picture = { file: "quay.jpg", alt: "The quay" };
const page = makePage({ url: "/", text: "![A boat](boat.jpg)\n", settings: { picture } });
const files = ["quay.jpg", "boat.jpg"].map((id) => ({ id, absolutePath: `/${id}`, size: 1 }));
const content = makeContent([page], { files });
const index = buildPageIndex(content);
const candidates = [{ path: "/quay-480.avif", width: 480 }];
const published: PublishedImage = {
  width: 480,
  height: 320,
  src: "/quay.webp",
  sources: [{ type: "image/avif", candidates }],
};
const images = new Map([["quay.jpg", published]]);

function draw(focus: string | undefined, leads: boolean): string {
  return drawPicture({ ...picture, focus }, page, index, images, (path) => `/site${path}`, { leads });
}

test("a picture that leads a page comes first, in a size for the whole window", () => {
  assert.equal(
    draw(undefined, true),
    '<picture><source type="image/avif" srcset="/site/quay-480.avif 480w" sizes="100vw"><img src="/site/quay.webp" width="480" height="320" alt="The quay" fetchpriority="high" decoding="async"></picture>',
  );
  assert.match(draw(undefined, false), /sizes="\(min-width: 42rem\).*loading="lazy"/);
});

test("its focus is told in tenths from the left and from the top", () => {
  assert.match(draw("70% 40%", true), /data-focus-x="7" data-focus-y="4"/);
  assert.match(draw("100% 5%", true), /data-focus-x="10" data-focus-y="1"/);
  assert.match(draw("0% 4%", true), /data-focus-x="0" data-focus-y="0"/);
});

test("a leading picture says where its focus is near the edge that lines begin at", () => {
  const rightToLeft = { ...page, language: { ...page.language, dir: "rtl" as const } };
  const near = (of: typeof page, focus: string) =>
    drawPicture({ ...picture, focus }, of, index, images, (path) => path, { leads: true }).includes(
      'data-focus-near="start"',
    );
  assert.deepEqual(
    ["20% 90%", "50% 0%", "80% 50%"].map((focus) => [near(page, focus), near(rightToLeft, focus)]),
    [
      [true, false],
      [false, false],
      [false, true],
    ],
  );
});

test("a logo has the size in which it weighs as much as all others, and another file on dark screens", () => {
  const dark = { ...published, src: "/night.svg", sources: [] };
  const both = new Map([...images, ["boat.jpg", dark]]);
  const html = drawPicture({ ...picture, dark: "boat.jpg" }, page, index, both, (path) => path, {
    sizes: "9rem",
    isLogo: true,
  });
  assert.equal(
    html,
    '<picture><source media="(prefers-color-scheme: dark)" srcset="/night.svg"><source type="image/avif" srcset="/quay-480.avif 480w" sizes="9rem"><img src="/quay.webp" width="99" height="66" alt="The quay" loading="lazy" decoding="async"></picture>',
  );
});

test("where a picture leads the page, the first one of the text waits until it is near", () => {
  const html = layOutBody(page, renderBody(page, makeSite()), {
    site: makeSite(),
    index,
    trees: new Map(),
    address: (to) => to,
    texts: new Map(),
    look: noAssets.look,
    showMark: () => "",
    images,
    data: content.data,
    settings: settingsSchema.parse({}),
  });
  assert.match(html, /src="\/boat.jpg" alt="A boat" loading="lazy"/);
});
