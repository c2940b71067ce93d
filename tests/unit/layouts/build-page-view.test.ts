import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPageView } from "../../../src/layouts/build-page-view.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** The drawing of a page with these settings of its own, on a site that declares some. */
function drawingOf(fields: Record<string, unknown>, types: Record<string, string>): string | null {
  const declared = Object.entries(types).map(([name, type]) => ({ name, type, help: "What it is." }));
  const site = makeSite({ settings: settingsSchema.parse({ fields: declared }) });
  const page = { ...makePage({ url: "/", text: "Words.\n" }), fields };
  const content = makeContent([page]);
  return buildPageView(page, renderBody(page, site), {
    site,
    content,
    texts: new Map(),
    navigation: buildNavigation(site, content),
    assets: { ...noAssets, drawMark: (name) => `<svg>${name}</svg>` },
    images: new Map(),
    search: null,
    cards: new Map(),
    copied: new Map(),
    csp: null,
  }).page.drawing;
}

test("the drawing of a page is what it says in a setting of that type, whatever the setting is called", () => {
  assert.equal(drawingOf({ sign: "boat" }, { sign: "drawing" }), "<svg>boat</svg>");
  assert.equal(drawingOf({ mark: "boat" }, { mark: "text" }), null);
  assert.equal(drawingOf({ mark: "A+", sign: "boat" }, { mark: "text", sign: "drawing" }), "<svg>boat</svg>");
});

test("a page that names none has none, also where the drawer draws whatever it is asked", () => {
  assert.equal(drawingOf({ sign: null }, { sign: "drawing" }), null);
  assert.equal(drawingOf({}, { sign: "drawing" }), null);
});
