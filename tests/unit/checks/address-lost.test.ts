import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import type { Page } from "../../../src/content/page.ts";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import type { Site } from "../../../src/site/site.ts";
import { checkPages } from "../../support/check-pages.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";

interface Case {
  ledger: string[];
  redirects?: string;
  content?: Partial<Content>;
  site?: Partial<Site>;
}

/** What the rule says of a site, each as `file:line message hint Write: line`. */
function finds(pages: Page[], { ledger, redirects = "", content = {}, site = {} }: Case): string[] {
  const known = {
    ledger: parseLedger({ path: "content/addresses.txt", text: `${ledger.join("\n")}\n` }),
    redirects: parseRedirects({ path: "content/redirects.yaml", text: redirects }),
  };
  return checkPages(pages, content, site, known)
    .filter(({ rule }) => rule === "address-lost")
    .map(({ file, line, message, hint, corrected }) => `${file}:${line} ${message} ${hint} ${corrected}`);
}

/** A page with settings, so that it has a place for `aliases`. */
const withSettings = (url: string, parts: Partial<Parameters<typeof makePage>[0]> = {}): Page => ({
  ...makePage({ url, ...parts }),
  spans: { title: { key: { start: 0, end: 0 }, value: { start: 0, end: 0 } } },
});
const file = (id: string) => ({ id, absolutePath: `/site/content/${id}`, size: 1 });
const gone = (address: string) =>
  `"${address}" was on the site, and nothing is there now. If it is gone for good, add this line to content/redirects.yaml; if it has a new place, write “to:” with that address instead of “status: gone”. - {from: ${address}, status: gone}`;

test("nothing is said of addresses that are there, lead on, or are declared gone", () => {
  const about = makePage({ url: "/en/about/", text: "[f](flyer.pdf)", settings: { aliases: ["/who/"] } });
  assert.deepEqual(
    finds([makePage({ url: "/en/" }), about], {
      ledger: ["/", "/en/", "/en/about/", "/en/flyer.pdf", "/who/", "/old/", "/shop/x/", "/forum/a/"],
      redirects:
        "- {from: /old/, to: /en/}\n- {from: /shop/*, status: gone}\n- {from: /forum/*, to: 'https://f.example/*'}\n",
      content: { files: [file("en/flyer.pdf")] },
    }),
    [],
  );
});

test("a redirect with a fault is reported as such, not as a lost address", () => {
  assert.deepEqual(
    finds([makePage({ url: "/en/" })], {
      ledger: ["/old/"],
      redirects: "- {from: /old/, to: /en/nowhere/}\n",
    }),
    [],
  );
});

test("an old name is found again by a letter, by a word of the title, or by being the only one left", () => {
  const found = (page: Page, ledger: string[]) =>
    finds([page], { ledger }).map((text) => text.split(" ").slice(-2).join(" "));
  assert.deepEqual(found(withSettings("/en/about/"), ["/en/abuot/"]), ["aliases: [/en/abuot/]"]);
  assert.deepEqual(found(withSettings("/en/x/", { title: "All about us" }), ["/en/about/"]), [
    "aliases: [/en/about/]",
  ]);
  assert.deepEqual(found(withSettings("/en/x/"), ["/en/about/"]), ["aliases: [/en/about/]"]);
  assert.deepEqual(found(withSettings("/es/x/"), ["/en/about/"]), ["status: gone}"]);
});

test("where two pages became one, one line holds both", () => {
  const page = withSettings("/en/about/", { text: "## One\n\n## Two\n" });
  const line = "aliases: [/en/one/, /en/two/]";
  assert.deepEqual(
    finds([page], { ledger: ["/en/one/#one", "/en/two/#two"] }).map((text) => text.endsWith(line)),
    [true, true],
  );
});

test("a page without settings, and one that was there before, get a redirect", () => {
  const lines = (pages: Page[], ledger: string[]) =>
    finds(pages, { ledger }).map((text) => /- \{.*$/.exec(text)?.[0]);
  assert.deepEqual(lines([makePage({ url: "/en/about/" })], ["/en/abuot/"]), [
    "- {from: /en/abuot/, to: /en/about/}",
  ]);
  assert.deepEqual(lines([withSettings("/en/pilot/")], ["/en/pilot/", "/es/pilot/"]), [
    "- {from: /es/pilot/, to: /en/pilot/}",
  ]);
});

test("the line can be pasted whatever the address is", () => {
  const found = finds([], { ledger: ["/en/a,b/", "/en/c%20d.pdf", "/en/é/"] });
  assert.deepEqual(
    found.map((text) => /- \{.*$/.exec(text)?.[0]),
    [
      '- {from: "/en/a,b/", status: gone}',
      "- {from: /en/c%20d.pdf, status: gone}",
      "- {from: /en/é/, status: gone}",
    ],
  );
});

test("documents move to documents, pages to pages", () => {
  const home = makePage({ url: "/en/", text: "[f](files/flyer.pdf)" });
  assert.deepEqual(
    finds([home, makePage({ url: "/en/flyer/" })], {
      ledger: ["/en/", "/en/flyer.pdf"],
      content: { files: [file("en/files/flyer.pdf")] },
    }),
    [
      'content/addresses.txt:2 "/en/flyer.pdf" was on the site, and nothing is there now. "/en/files/flyer.pdf" seems to be its new place: add this line to content/redirects.yaml. - {from: /en/flyer.pdf, to: /en/files/flyer.pdf}',
    ],
  );
});

test("a folder in which something is left gets no rule that would cover it", () => {
  const pages = ["/en/new/a/", "/en/new/b/", "/en/old/c/"].map((url) => withSettings(url));
  assert.deepEqual(
    finds(pages, { ledger: ["/en/old/a/", "/en/old/b/", "/en/old/c/"] }).map((text) => text.split(" ").pop()),
    ["[/en/old/a/]", "[/en/old/b/]"],
  );
});

test("what did not move with its folder is told apart", () => {
  const pages = ["/en/new/a/", "/en/new/b/"].map((url) => withSettings(url));
  assert.deepEqual(finds(pages, { ledger: ["/en/old/a/", "/en/old/b/", "/en/old/zebra/"] }), [
    'content/addresses.txt:1 2 addresses below "/en/old/" were on the site, and nothing is there now. They seem to be in "/en/new/" now: add this line to content/redirects.yaml. - {from: /en/old/*, to: /en/new/*}',
    `content/addresses.txt:3 ${gone("/en/old/zebra/")}`,
  ]);
});

test("as long as a page can't be read, nothing is taken for lost", () => {
  assert.deepEqual(
    finds([], { ledger: ["/en/about/"], content: { unreadable: new Map([["en/about.md", "/en/about/"]]) } }),
    [],
  );
});

test("a page outside its dates is not missed, a draft is", () => {
  const expired = makePage({ url: "/en/fair/", settings: { expires: "2026-02-01", aliases: ["/fair/"] } });
  const coming = makePage({ url: "/en/fete/", settings: { publish: "2026-05-01" } });
  const draft = makePage({ url: "/en/plan/", draft: true });
  assert.deepEqual(
    finds([], {
      ledger: ["/en/fair/", "/fair/", "/en/fete/", "/en/plan/"],
      content: { withheld: [expired, coming, draft] },
    }),
    [
      'content/en/plan.md:0 "/en/plan/" is on the site; as a draft nothing would be there. Take this setting out. If the page comes back, add the line below to its settings, with the day: until then links to it wait. If it is to go, write “- {from: /en/plan/, status: gone}” into content/redirects.yaml. publish: 2026-03-31',
    ],
  );
});

test("a page that becomes a draft is told once, with all that leads to it; with a day on which it comes back, links wait", () => {
  const home = makePage({ url: "/", title: "Home", text: "[a](plan.md), [b](/plan/) and [c](plan.md#x)." });
  const hide = (publish?: string) =>
    checkPages(
      [home],
      {
        withheld: [
          makePage({
            url: "/plan/",
            title: "Plan",
            draft: true,
            text: "[f](plan.pdf)",
            settings: { aliases: ["/p/"], publish },
          }),
        ],
        files: [file("plan.pdf")],
      },
      {},
      { ledger: parseLedger({ path: "content/addresses.txt", text: "/\n/p/\n/plan.pdf\n/plan/\n" }) },
    ).map(({ level, rule, message }) => `${level} ${rule} ${message}`);
  assert.deepEqual(hide(), [
    'error address-lost "/p/" and "/plan/" are on the site; as a draft nothing would be there, and 3 links would lead nowhere.',
  ]);
  assert.deepEqual(hide("2026-02-28"), hide());
  const waits =
    'notice link-dated The page "Plan" is a draft until 2026-04-01, so this link is left out until then.';
  assert.deepEqual(hide("2026-04-01"), [waits, waits, waits]);
});

test("no page of another language is taken for the new place of one", () => {
  const french = makeLanguage("fr");
  const pages = [
    makePage({ url: "/en/" }),
    makePage({ url: "/fr/", language: french }),
    makePage({ url: "/fr/prices/", title: "Prices", language: french }),
  ];
  const languages = [english, french];
  const told = (address: string) =>
    finds(pages, { ledger: ["/en/", "/fr/", address], site: { languages } }).join();
  assert.ok(told("/en/prices/").includes(gone("/en/prices/")), told("/en/prices/"));
  assert.match(told("/fr/price/"), /"Prices" \(content\/fr\/prices\.md\) seems to be its new place/);
});
