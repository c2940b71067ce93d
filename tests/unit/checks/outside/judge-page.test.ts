import assert from "node:assert/strict";
import { test } from "node:test";
import { describeOutsidePage } from "../../../../src/checks/outside/describe-outside-page.ts";
import { judgePage } from "../../../../src/checks/outside/judge-page.ts";

/** What is said of a page, by its HTML and where it stands. */
const judge = (
  html: string,
  url = "https://club.example/",
  isWhole = true,
  asked = "https://club.example/",
) => judgePage(asked, url, describeOutsidePage({ html, isWhole }));

test("a domain for sale is told by what its page says, in several languages", () => {
  assert.equal(judge("<title>club.example - This Domain is for Sale</title>")?.kind, "parked");
  assert.equal(judge("<h1>Diese Domain steht zum Verkauf</h1>")?.kind, "parked");
  assert.equal(judge("<p>Ce nom de domaine est <b>à vendre</b>")?.kind, "parked");
});

test("a domain for sale is told by who sells it", () => {
  assert.deepEqual(judge("<p>Hi", "https://www.hugedomains.com/domain_profile.cfm?d=club"), {
    kind: "parked",
    why: "it leads to www.hugedomains.com, where domains are sold",
  });
  assert.equal(judge('<script src="//img.sedoparking.com/x.js"></script>')?.kind, "parked");
  assert.equal(judge('<a href="https://notsedo.com/">x</a>'), null);
  assert.equal(
    judge("<p>Hi", "https://sedo.com/", true, "https://sedo.com/"),
    null,
    "who links there means it",
  );
});

test("a page about domains for sale is none", () => {
  const long = `<p>${"How to tell that a domain is for sale. ".repeat(100)}`;
  assert.equal(judge(long), null);
  assert.equal(judge("<p>A domain is for sale", undefined, false), null, "the top of a long page");
  assert.equal(judge(`${long}<a href="https://sedo.com/">x</a>`), null);
});

test("what stands in scripts, styles and comments is read by nobody", () => {
  assert.equal(judge("<script>'buy this domain'</script><!-- buy this domain --><p>Club"), null);
});

test("a title says that there is nothing only as a whole or a whole part", () => {
  for (const title of [
    "404",
    "Not Found",
    "404: Not found",
    "Club – Página no encontrada",
    "Club Drive -- Page Not Found",
  ])
    assert.equal(judge(`<title>${title}</title>`)?.kind, "dead", title);
  for (const title of ["Peugeot 404", "Lost and not found", "Page"])
    assert.equal(judge(`<title>${title}</title>`), null, title);
});

test("the title is the page's own, and none where it leads on by itself", () => {
  const read = (html: string) => describeOutsidePage({ html, isWhole: true }).title;
  assert.equal(read("<svg><title>Logo</title></svg><p>x"), null);
  assert.equal(read("<title>A\u202e\n B\u0007</title>"), "A B");
  assert.equal(read('<meta http-equiv=refresh content="0; url=/b"><title>Redirecting</title>'), null);
  assert.equal(read(`<title>${"x".repeat(999)}</title>`)?.length, 200);
});
