import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPartners } from "../../../../src/layouts/blocks/draw-partners.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

test("a logo is read as the name of the partner and leads to its site; one without another for the night has a ground", () => {
  const entries = makeEntries(
    { name: "Mill & Sons", logo: { file: "mill.svg", alt: "" }, link: "https://mill.example?a&b" },
    { name: "Bank", logo: { file: "bank.svg", alt: "A bank", dark: "night.svg" } },
  );
  assert.equal(
    drawPartners(entries, makeListContext()),
    `<ul class="partners" role="list">
<li class="partner"><a class="partner__place partner__place--lit" href="https://mill.example?a&amp;b" rel="noopener"><span class="partner__logo">[mill.svg|Mill & Sons|]</span></a></li>
<li class="partner"><span class="partner__place"><span class="partner__logo">[bank.svg|Bank|night.svg]</span></span></li>
</ul>
`,
  );
});

test("a partner without a logo, and every partner where no picture is drawn, shows the name", () => {
  const name = '<span class="partner__name">Mill &lt;b&gt;</span>';
  const context = makeListContext({ picture: () => "" });
  for (const logo of [undefined, { file: "mill.svg", alt: "" }])
    assert.ok(drawPartners(makeEntries({ name: "Mill <b>", logo }), context).includes(name));
});
