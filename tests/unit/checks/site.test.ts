import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import type { Page } from "../../../src/content/page.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { checkPages } from "../../support/check-pages.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeWritten } from "../../support/make-written.ts";

/** The problems as `file:line rule message hint`. */
function finds(pages: Page[], content?: Partial<Content>): string[] {
  return checkPages(pages, content).map(({ file, line, rule, message, hint, corrected }) =>
    [`${file}:${line}`, rule, message, hint, corrected && `Write: ${corrected}`].filter(Boolean).join(" "),
  );
}

const home = (text: string, parts: Partial<Page> = {}) => ({
  ...makePage({ url: "/", title: "Home", text }),
  ...parts,
});
const pilot = makePage({ url: "/pilot/", title: "The pilot", text: "## What we found\n" });
const file = (id: string, size = 1) => ({ id, absolutePath: `/site/content/${id}`, size });

test("a link to a page that does not exist is named, with the likely one", () => {
  assert.deepEqual(finds([home("a\n\nb [x](pilott.md)"), pilot]), [
    'content/index.md:3 link-missing-page There is no page or file at "pilott.md". Write: b [x](pilot.md)',
  ]);
});

test("an address that would run code is no missing page, however it is written", () => {
  const found = finds([
    home('<a href="java&#x09;script:alert(1)">x</a> <a href="\u0001javascript:alert(1)">y</a>'),
  ]);
  assert.deepEqual(
    found.filter((line) => line.includes("link-missing-page")),
    [],
  );
});

test("the likely page may be one with a mistake in its settings", () => {
  const about = makePage({ url: "/about/", title: "About" });
  const ofText = (text: string) =>
    finds([home(`${text} [y](about.md)`), about], { unreadable: new Map([["pilot.md", "/pilot/"]]) });
  assert.deepEqual(ofText("[x](pilott.md)"), [
    'content/index.md:1 link-missing-page There is no page or file at "pilott.md". Write: [x](pilot.md) [y](about.md)',
  ]);
  assert.deepEqual(ofText("[x](/pilott/)"), [
    'content/index.md:1 link-missing-page There is no page or file at "/pilott/". Write: [x](/pilot/) [y](about.md)',
  ]);
});

test("letter case counts", () => {
  assert.deepEqual(finds([home("[x](/Pilot/)"), pilot]), [
    'content/index.md:1 link-missing-page There is no page or file at "/Pilot/". Only the capitals differ: servers tell them apart. Write: [x](/pilot/)',
  ]);
});

test("a page is also found by its title", () => {
  assert.deepEqual(finds([home("[x](the-pilot.md)"), pilot]), [
    'content/index.md:1 link-missing-page There is no page or file at "the-pilot.md". Write: [x](pilot.md)',
  ]);
});

test("a link to a part that does not exist is named, with the parts that do", () => {
  assert.deepEqual(finds([home("[x](pilot.md#what-we-fund)"), pilot]), [
    'content/index.md:1 link-missing-anchor There is no part "what-we-fund" on "The pilot". Its parts are: what-we-found. Write: [x](pilot.md#what-we-found)',
  ]);
  assert.deepEqual(finds([home("[x](pilot.md#What-We-Found)"), pilot]), [
    'content/index.md:1 link-missing-anchor There is no part "What-We-Found" on "The pilot". Only the capitals differ. Write: [x](pilot.md#what-we-found)',
  ]);
});

test("ids of headings, HTML and old anchors count, and links to this page too", () => {
  const text =
    '## One {#one}\n\n<div id="two"></div>\n\n<a name="three"></a>\n\n[1](#one) [2](#two) [3](#three) [4](#) [top](#top)';
  assert.deepEqual(
    finds([home(text)]).filter((found) => found.includes("anchor")),
    [],
  );
});

test("a link to a draft says why it leads nowhere", () => {
  const draft = makePage({ url: "/next/", title: "Next", draft: true });
  assert.deepEqual(finds([home("[x](next.md)")], { withheld: [draft] }), [
    'content/index.md:1 link-withheld The page "Next" is a draft, so this link would lead nowhere. Take the link out, or publish that page.',
  ]);
});

test("an image that was never uploaded is named, with the one that is there", () => {
  assert.deepEqual(finds([home("![A circle](Circle.jpg)")], { files: [file("circle.jpg")] }), [
    'content/index.md:1 image-missing There is no file "Circle.jpg". Write: ![A circle](circle.jpg)',
  ]);
});

test("images need a description, and a file name is none", () => {
  const found = finds(
    [home('![](a.png)\n\n![IMG_2041.jpg](a.png)\n\n<img src="a.png" alt="">\n\n![Six people](a.png)')],
    {
      files: [file("a.png")],
    },
  );
  assert.deepEqual(
    found.map((text) => text.split(" ").slice(0, 2).join(" ")),
    ["content/index.md:1 image-alt", "content/index.md:3 image-alt"],
  );
});

test("a file beyond its budget is named where it is used", () => {
  assert.deepEqual(finds([home("[Plan](plan.pdf)")], { files: [file("plan.pdf", 15_100_000)] }), [
    'content/index.md:1 file-too-large "plan.pdf" has 15.1 MB; for this kind of file 15 MB are the limit. Save it smaller, or link to a place that is made for large files.',
  ]);
  assert.deepEqual(finds([home("[Plan](plan.pdf)")], { files: [file("plan.pdf", 14_900_000)] }), []);
});

test("entries of a side menu that lead nowhere, stand there twice or in another order are named", () => {
  const frontMatter = "---\nsidenav:\n- link: two\n- link: one\n- link: thre\n- link: one\n---\n";
  const text = `${frontMatter}## One {#one}\n\n## Two {#two}\n\n## Three {#three}\n`;
  const page = home(text, {
    bodyStart: frontMatter.length,
    sidenav: ["two", "one", "thre", "one"].map((link) => ({ link, title: link })),
    spans: { sidenav: { key: { start: 4, end: 11 }, value: { start: 13, end: frontMatter.length - 4 } } },
  });
  assert.deepEqual(finds([page]).sort(), [
    'content/index.md:4 sidenav-order "one" comes earlier on the page than the entry above it. Put the entries in the order of the page.',
    'content/index.md:5 sidenav-missing-target The side menu leads to "thre", but there is no such part of this page. Write: - link: three',
    'content/index.md:6 sidenav-order "one" comes earlier on the page than the entry above it. Put the entries in the order of the page.',
    'content/index.md:6 sidenav-twice "one" stands in the side menu already. Delete one of the two entries, or correct where it leads.',
  ]);
});

test("the side menus that pages share are checked where they stand, and so is who names them", () => {
  const text =
    "menus:\n  plan:\n  - title: A\n    items:\n    - title: B\n      link: /pilott/\n  - title: C\n    link: /pilot/\n  - title: D\n    link: /pilot/\n  rest:\n  - title: E\n    link: /\n";
  const written = makeWritten(text, "site.yaml");
  const yaml = parseYaml(written.source, { start: 0, end: text.length });
  const named = (menu: string): Page => {
    const front = `---\nsidenav: ${menu}\n---\n`;
    const page = makePage({ url: `/${menu}/`, title: menu, menu, text: front });
    const value = { start: 13, end: 13 + menu.length };
    return {
      ...page,
      bodyStart: front.length,
      settings: { sidenav: menu },
      spans: { sidenav: { key: { start: 4, end: 11 }, value } },
    };
  };
  const problems = checkPages(
    [home("x"), pilot, named("plan"), named("plam"), named("elsewhere")],
    { written: [written] },
    {
      settings: settingsSchema.parse(yaml.value),
      settingsFile: { source: written.source, spanOf: yaml.valueSpan },
      written: [written],
    },
  );
  assert.deepEqual(
    problems
      .map(({ file, line, column, rule, hint, corrected }) =>
        [`${file}:${line}:${column}`, rule, corrected ?? hint].join(" "),
      )
      .sort(),
    [
      "content/elsewhere.md:2:10 sidenav-unknown-menu There is: plan, rest.",
      "content/plam.md:2:10 sidenav-unknown-menu sidenav: plan",
      "content/site.yaml:10:11 sidenav-twice Delete one of the two entries, or correct where it leads.",
      'content/site.yaml:11:3 menu-unused Write "sidenav: rest" into the settings of the pages that are to show it, or of the index.md above them.',
      "content/site.yaml:6:13 site-link-missing       link: /pilot/",
    ],
  );
});

test("an entry of a side menu may mean a page with a mistake in its settings", () => {
  const frontMatter = "---\nsidenav:\n- link: /pilott/\n---\n";
  const page = home(`${frontMatter}[x](about.md)`, {
    bodyStart: frontMatter.length,
    sidenav: [{ link: "/pilott/", title: "Pilot" }],
    spans: { sidenav: { key: { start: 4, end: 11 }, value: { start: 13, end: frontMatter.length - 4 } } },
  });
  const about = makePage({ url: "/about/", title: "About" });
  assert.deepEqual(finds([page, about], { unreadable: new Map([["pilot.md", "/pilot/"]]) }), [
    'content/index.md:3 sidenav-missing-target The side menu leads to "/pilott/", but there is no such page. Write: - link: /pilot/',
  ]);
});

test("a page that no menu and no text leads to is named", () => {
  const hidden = makePage({ url: "/lost/", title: "Lost", settings: { hidden: true } });
  assert.deepEqual(finds([home("text"), hidden]), [
    'content/lost.md:0 page-unreachable No menu and no text leads to "Lost". Link to it from another page, or take away its `hidden: true`.',
  ]);
  assert.deepEqual(finds([home("[x](lost.md)"), hidden]), []);
  // With a menu of its own a site has no other entrances.
  const settings = settingsSchema.parse({ navigation: [{ title: "Home", link: "/" }] });
  const told = checkPages(
    [home("text"), makePage({ url: "/club/lost/" })],
    {},
    { languages: [{ ...english, settings }] },
  );
  assert.deepEqual(
    told.map(({ rule, hint }) => [rule, hint]),
    [["page-unreachable", "Link to it from another page or from a menu."]],
  );
});

test("the page that the search leads to without script is reached by it", () => {
  const pages = [
    home("text"),
    makePage({ url: "/site-map/", title: "All pages", settings: { hidden: true } }),
  ];
  const find = (search: boolean) =>
    checkPages(pages, {}, { settings: settingsSchema.parse({ search }) }).map(({ message }) => message);
  assert.deepEqual(find(false), ['No menu and no text leads to "All pages".']);
  assert.deepEqual(find(true), []);
});

test("an exception with a reason allows a problem in the text below or beside it", () => {
  assert.deepEqual(finds([home("<!-- check-ignore word-twice: name of a band -->\nThe with with\n")]), []);
  assert.deepEqual(finds([home("The with with <!-- check-ignore word-twice: name of a band -->")]), []);
  assert.deepEqual(finds([home("<!-- check-ignore word-twice: a reason -->\n\nThe with with\nmore\n")]), []);
});

test("an exception without reason, rule or need is a problem itself", () => {
  const ignore = (words: string, text = "The with with") =>
    finds([home(`<!-- check-ignore ${words}-->\n${text}\n`)]);
  assert.deepEqual(ignore("word-twice "), [
    'content/index.md:2 word-twice "with" stands twice in a row. Write: The with',
    "content/index.md:1 check-ignore This exception gives no reason. Write why: <!-- check-ignore word-twice: reason -->.",
  ]);
  assert.deepEqual(ignore("word-twise: x ", "fine"), [
    'content/index.md:1 check-ignore There is no rule "word-twise". Did you mean "word-twice"?',
  ]);
  assert.deepEqual(ignore("word-twice: x ", "fine"), [
    'content/index.md:1 check-ignore Nothing here breaks the rule "word-twice". Delete the exception.',
  ]);
  assert.deepEqual(ignore("", "fine"), [
    "content/index.md:1 check-ignore This exception names no rule. Write: <!-- check-ignore rule: reason -->.",
  ]);
});

test("an exception in code is only shown", () => {
  assert.deepEqual(finds([home("`<!-- check-ignore -->`")]), []);
});

test("links of site.yaml that lead nowhere are named at their line", () => {
  const text =
    "navigation:\n- title: A\n  link: /pilott/\n  items:\n  - title: D\n    link: pilot.md\n- title: B\n  link: /pilot/#lost\n- title: C\n  link: /pilot/#what-we-found\n";
  const source = { path: "content/site.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const problems = checkPages(
    [home("[x](pilot.md)"), pilot],
    {},
    {
      settings: settingsSchema.parse(yaml.value),
      settingsFile: { source, spanOf: yaml.valueSpan },
    },
  );
  assert.deepEqual(
    problems.map(({ file, line, rule, message, corrected }) => [file, line, rule, message, corrected]),
    [
      ["content/site.yaml", 3, "site-link-missing", 'There is no page at "/pilott/".', "  link: /pilot/"],
      ["content/site.yaml", 6, "site-link-missing", 'There is no page at "pilot.md".', "    link: /pilot/"],
      ["content/site.yaml", 8, "site-link-missing", 'There is no part "lost" on "The pilot".', null],
    ],
  );
});

test("the button of a first page leads to a page or part that exists", () => {
  const withAction = (link: string) => {
    const text = `---\naction:\n  title: Join\n  link: ${link}\n---\n## One {#one}\n\n[x](pilot.md)\n`;
    return home(text, {
      bodyStart: text.indexOf("## One"),
      settings: { action: { title: "Join", link } },
      spans: { action: { key: { start: 4, end: 10 }, value: { start: 14, end: text.indexOf("\n---\n##") } } },
    });
  };
  for (const link of ["pilot.md", "/pilot/", "one", "https://example.org/"])
    assert.deepEqual(finds([withAction(link), pilot]), []);
  assert.deepEqual(finds([withAction("pilott.md"), pilot]), [
    'content/index.md:4 action-missing-target The button "Join" leads to "pilott.md", but there is no such page. Correct the link, e.g. opening-hours.md for a page beside this one.',
  ]);
  assert.deepEqual(finds([withAction("two"), pilot]), [
    'content/index.md:4 action-missing-target The button "Join" leads to "two", but there is no such part of this page. Correct the link, e.g. opening-hours.md for a page beside this one.',
  ]);
});

test("a file that looks like a page gets the name of one, and is not sent into public/ where nothing else can be meant", () => {
  const hints = (id: string) =>
    checkPages([home("x")], { files: [file(id)] }).flatMap(({ rule, message, hint }) =>
      rule === "file-unused" ? `${message} ${hint}` : [],
    );
  const looks = "This looks like a page, but its name does not end in .md, so it is not published. Call it";
  assert.deepEqual(hints("visit/cafe.md.txt"), [`${looks} cafe.md.`]);
  assert.deepEqual(hints("visit/cafe.mdx"), [`${looks} cafe.md.`]);
  assert.ok(hints("visit/cafe")[0]?.startsWith(`${looks} cafe.md. If it is none, link to it.`));
  for (const id of ["poster.pdf", "CNAME"])
    assert.match(hints(id).join(), /^No page links to this file.* Link to it\./);
});
