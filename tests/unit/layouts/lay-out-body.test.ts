import assert from "node:assert/strict";
import { test } from "node:test";
import { layOutBody } from "../../../src/layouts/lay-out-body.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

test("a drawing of the site's own stands where the page names it, and needs no description", () => {
  const page = makePage({ url: "/", text: "![](mark:seat)\n" });
  const body = renderBody(page, makeSite());
  const html = layOutBody(
    page,
    body,
    buildPageIndex(makeContent([page])),
    (to) => to,
    (name) => `<svg><!-- ${name} --></svg>`,
  );
  assert.equal(html.trim(), "<p><svg><!-- seat --></svg></p>");
  assert.deepEqual(checkPages([page]), []);
});
