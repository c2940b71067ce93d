import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { resolveLink } from "../../../src/navigation/resolve-link.ts";
import { makeContent, makePage } from "../../support/make-page.ts";

const home = { ...makePage({ url: "/en/lc/" }), id: "en/lc/index.md" };
const pilot = makePage({ url: "/en/lc/pilot/" });
const moved = {
  ...makePage({ url: "/somewhere/else/", settings: { aliases: ["/old/"] } }),
  id: "en/lc/moved.md",
};
const draft = makePage({ url: "/en/lc/draft/" });
const file = { id: "en/lc/häuser plan.pdf", absolutePath: "/x", size: 1 };
const index = buildPageIndex(makeContent([home, pilot, moved], { withheld: [draft], files: [file] }));

function leadsTo(href: string, from = pilot): string {
  const target = resolveLink(href, from, index);
  return `${target.kind} ${target.url}`;
}

test("a link to a source file leads to its page, with its anchor", () => {
  assert.equal(leadsTo("index.md#about"), "page /en/lc/#about");
  assert.equal(leadsTo("../lc/moved.md?x=1#y"), "page /somewhere/else/?x=1#y");
  assert.equal(leadsTo("/en/lc/pilot.md"), "page /en/lc/pilot/");
});

test("a path counts from the folder of the source file, then from the page's address", () => {
  assert.equal(leadsTo("pilot/", home), "page /en/lc/pilot/");
  assert.equal(leadsTo("pilot/"), "page /en/lc/pilot/");
  assert.equal(leadsTo("../pilot/"), "page /en/lc/pilot/");
  assert.equal(leadsTo("./"), "page /en/lc/");
});

test("a slash too few or an index.html too much does not matter", () => {
  assert.equal(leadsTo("/en/lc/pilot"), "page /en/lc/pilot/");
  assert.equal(leadsTo("/en/lc/index.html"), "page /en/lc/");
});

test("letter case counts", () => {
  assert.equal(leadsTo("Pilot.md", home), "missing /en/lc/Pilot.md");
});

test("an anchor alone stays on the page", () => {
  const target = resolveLink("#caf%C3%A9", pilot, index);
  assert.deepEqual([target.url, target.kind === "page" && target.anchor], ["#caf%C3%A9", "café"]);
});

test("a file beside the page is found with blanks and umlauts, encoded or not", () => {
  assert.equal(leadsTo("h%C3%A4user%20plan.pdf"), "file /en/lc/h%C3%A4user%20plan.pdf");
  assert.equal(leadsTo("häuser plan.pdf"), "file /en/lc/h%C3%A4user%20plan.pdf");
});

test("letters and their accents stand for one another, however they are stored", () => {
  assert.equal(leadsTo("ha\u0308user plan.pdf"), "file /en/lc/h%C3%A4user%20plan.pdf");
  assert.equal(leadsTo("ha%CC%88user%20plan.pdf"), "file /en/lc/h%C3%A4user%20plan.pdf");
});

test("a file of public/ is found by its address and by its place", () => {
  const plan = { id: "papers/plan.pdf", absolutePath: "/site/content/public/papers/plan.pdf", size: 1 };
  const all = buildPageIndex(makeContent([home, pilot], { public: [plan] }));
  for (const href of ["/papers/plan.pdf", "../../public/papers/plan.pdf", "/public/papers/plan.pdf"]) {
    const target = resolveLink(href, pilot, all);
    assert.deepEqual([target.kind, target.url], ["file", "/papers/plan.pdf"], href);
  }
});

test("an older address leads to the page of today", () => {
  assert.equal(leadsTo("/old/"), "page /somewhere/else/");
});

test("a draft is told apart from a page that does not exist", () => {
  assert.equal(leadsTo("draft.md"), "withheld /en/lc/draft/");
  assert.equal(leadsTo("dratf.md"), "missing /en/lc/dratf.md");
});

test("a page with a mistake in it is told apart too, by file and by address", () => {
  const broken = buildPageIndex(
    makeContent([home, pilot], { unreadable: new Map([["en/lc/plans.md", "/en/lc/plans/"]]) }),
  );
  for (const href of ["plans.md#x", "/en/lc/plans/", "plans/"])
    assert.equal(resolveLink(href, pilot, broken).kind, "unreadable", href);
  assert.equal(resolveLink("plan.md", pilot, broken).kind, "missing");
});

test("addresses with a scheme or a host are outside", () => {
  for (const href of ["https://x.example/", "mailto:a@b.example", "//x.example/y"]) {
    assert.equal(leadsTo(href), `outside ${href}`);
  }
});

test("a stray percent sign is taken as it stands", () => {
  assert.equal(leadsTo("100%.md"), "missing /en/lc/100%.md");
});

test("an address of the site itself leads to its page, with and without s, and one that it has not leaves it", () => {
  const own = buildPageIndex(makeContent([home, pilot]), "https://www.site.example/");
  const lead = (href: string) => {
    const { kind, url } = resolveLink(href, pilot, own);
    return `${kind} ${url}`;
  };
  assert.equal(lead("https://www.site.example/en/lc/pilot/#a"), "page /en/lc/pilot/#a");
  assert.equal(lead("http://WWW.site.example/en/lc/"), "page /en/lc/");
  for (const other of [
    "https://www.site.example/x/",
    "https://www.site.example.org/en/lc/",
    "https://www.site.example",
  ])
    assert.equal(lead(other), `outside ${other}`);
});
