import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { collectLinks } from "../../../src/navigation/collect-links.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { makeContent, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

test("links to a part, a file, another language or nowhere are told; those to a page as a whole and out of the site are not", () => {
  const told = ["/en/bells/#ringing", "/plan.pdf", "/es/bells/", "/en/gone/"];
  const untold = ["/en/bells/", "https://example.com/"];
  const page = makePage({
    url: "/en/boats/",
    text: [...untold, ...told].map((href) => `[words](${href})`).join(" "),
  });
  const spanish = makePage({ url: "/es/bells/", language: makeLanguage("es") });
  const content = makeContent([page, makePage({ url: "/en/bells/" }), spanish], {
    files: [{ id: "plan.pdf", size: 1, absolutePath: "/site/content/plan.pdf" }],
  });
  const bodies = new Map([[page.id, renderBody(page, makeSite())]]);
  assert.deepEqual(
    collectLinks(content, bodies, buildPageIndex(content)).map(({ link }) => link.href),
    told,
  );
});
