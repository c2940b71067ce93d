import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBody } from "../../../src/checks/make-body.ts";
import type { Content } from "../../../src/content/content.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import type { FieldSetting } from "../../../src/site/field-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeWritten } from "../../support/make-written.ts";
import { parseAt } from "../../support/parse-at.ts";

const home = makePage({ url: "/", title: "Home" });
const about = makePage({ url: "/about/", title: "About", text: "## Team\n" });
const file = (id: string) => ({ id, absolutePath: `/site/content/${id}`, size: 1 });

/** What is said of a file of data on a site with a page `/about/`, a file `/plan.pdf` and a picture `/mill.png`. */
function finds(text: string, path?: string, content: Partial<Content> = {}): string[] {
  const files = [file("plan.pdf"), file("mill.png")];
  return checkPages([home, about], { files, written: [makeWritten(text, path)], ...content })
    .filter(({ rule }) => !["page-unreachable", "file-unused"].includes(rule))
    .map(
      ({ line, rule, corrected }) => `${line} ${rule}${corrected === null ? "" : `: ${corrected.trim()}`}`,
    );
}

const fields: FieldSetting[] = [
  { name: "portrait", type: "text", help: "Help." },
  { name: "sources", type: "list", help: "Help." },
];

/** What is said of the settings of a page alone. */
function ofPage(settings: string): string[] {
  const { page, problems } = parseAt(`---\n${settings}\n---\n\nText.\n`, "a.md", fields);
  const found = [...problems, ...(page ? makeBody(page, makeSite()).problems : [])];
  return found.map(({ line, column, rule }) => `${line}:${column} ${rule}`).sort();
}

test("addresses in data are told by their shape and looked at as those of a text, whatever their key is called", () => {
  const faults: Record<string, string[]> = {
    "- x: www.example.org/": ["1 link-without-scheme: - x: https://www.example.org/"],
    "- x: hhttps://example.org/": ["1 link-scheme: - x: https://example.org/"],
    "- x: htps://example.org/": ["1 link-scheme: - x: https://example.org/"],
    "- x: http://localhost:8080/a": ["1 link-not-public"],
    "- x: javascript:print()": ["1 link-forbidden-scheme"],
    '- x: "javascript: alert(1)"': ["1 link-forbidden-scheme"],
    "- x: /no-such-page": ["1 link-missing-page"],
    "- x: data:text/html,hello": ["1 link-forbidden-scheme"],
    "- x: vbscript:a": ["1 link-forbidden-scheme"],
    "- x: file:///C:/a.pdf": ["1 link-forbidden-scheme"],
    "- x: 'C:\\Users\\Ann\\plan.pdf'": ["1 link-forbidden-scheme"],
    "- x: /nowhere/": ["1 link-missing-page"],
    "- x: /abuot/": ["1 link-missing-page: - x: /about/"],
    "- x: /about/#taem": ["1 link-missing-anchor: - x: /about/#team"],
    "- x: nothing.docx": ["1 link-missing-page"],
    "- x: /nothing.png": ["1 image-missing"],
    'deep:\n  list:\n    - x: "/mil.png"': ['3 image-missing: - x: "/mill.png"'],
    "- x: mailto:ann at example.org": [],
    "- x: mailto:ann@example": ["1 link-mail-or-phone"],
  };
  for (const [text, expected] of Object.entries(faults)) assert.deepEqual(finds(text), expected, text);
});

test("prose in data, forms and words of the interface is looked at", () => {
  assert.deepEqual(finds("- about: TODO write this"), ["1 placeholder-text"]);
  assert.deepEqual(finds("- about: Lorem ipsum dolor"), ["1 placeholder-text"]);
  assert.deepEqual(finds('- about: "{{ site.title }} is open"'), ["1 template-syntax"]);
  assert.deepEqual(finds('- about: "[Anna to write this part]"'), ["1 editors-note"]);
  assert.deepEqual(finds("- about: >\n    People in the\n    the library."), ["2 word-twice"]);
  assert.deepEqual(finds("button: Send it to to us", "forms/join.yaml"), [
    "1 word-twice: button: Send it to us",
  ]);
  assert.deepEqual(finds("menu: TODO", "en/interface.yaml"), ["1 placeholder-text"]);
  assert.deepEqual(finds("- about: A caf\u200Be"), ["1 invisible-characters: - about: A cafe"]);
});

test("what is right in data is not spoken of", () => {
  for (const value of [
    "https://example.org/a?b=c",
    "/about/",
    "/about",
    "/hour",
    '"javascript: what it is"',
    "/about/#team",
    "/plan.pdf",
    "plan.pdf",
    "/mill.png",
    "./mill.png",
    "/",
    "mailto:ann@example.org",
    "tel:+13125550100",
    "ann@example.org",
    '"ISBN:978-3-16"',
    "doi:10.1000/182",
    '"10:30"',
    '"Note: bring a card"',
    '"Data: three files, and more"',
    '"10/12"',
    "and/or",
    '"/ˈhɑːbə/"',
    "Node.js",
    "a to-do list",
    '"a todo.txt file"',
    "Dr.Who",
    '"1.5"',
    "St. Mary's",
    "12:00-14:00",
    "C",
  ])
    assert.deepEqual(finds(`- any: ${value}`), [], value);
});

test("the settings of a page are looked at, its fields and menus too", () => {
  assert.deepEqual(ofPage('lead: "{{ site.name }} is open."\ndescription: TODO one sentence.'), [
    "2:8 template-syntax",
    "3:14 placeholder-text",
  ]);
  assert.deepEqual(ofPage("lead: We meet in the the hall."), ["2:18 word-twice"]);
  assert.deepEqual(ofPage("title: Lorem ipsum"), ["2:8 placeholder-text"]);
  assert.deepEqual(ofPage("portrait: www.example.org/a"), ["2:11 link-without-scheme"]);
  assert.deepEqual(ofPage("sources:\n  - https://example.org/\n  - htp://example.org/"), ["4:5 link-scheme"]);
  const menu =
    "sidenav:\n  - title: TODO\n    link: javascript:a()\naction:\n  title: Join\n  link: data:text/html,a";
  assert.deepEqual(ofPage(menu), [
    "3:12 placeholder-text",
    "4:11 link-forbidden-scheme",
    "7:9 link-forbidden-scheme",
  ]);
  assert.deepEqual(ofPage("portrait: ann.png"), []);
  assert.deepEqual(ofPage("title: About\nlayout: page\naliases:\n  - /todo/"), []);
});

test("the menus of the site are looked at, and can lead to files", () => {
  const menu = (link: string) =>
    finds(`title: A\nnavigation:\n  - title: A\n    link: ${link}\n`, "site.yaml");
  assert.deepEqual(menu("javascript:print()"), ["4 link-forbidden-scheme"]);
  assert.deepEqual(menu("data:text/html,hello"), ["4 link-forbidden-scheme"]);
  assert.deepEqual(menu('"java\\tscript:print()"'), ["4 link-forbidden-scheme"]);
  assert.deepEqual(menu("htps://example.org/"), ["4 link-scheme: link: https://example.org/"]);
  assert.deepEqual(menu("/plan.pdf"), []);
  assert.deepEqual(menu("https://example.org/"), []);
});

test("an absolute address of the site itself is looked at as its path is, which is what to write", () => {
  const settings = settingsSchema.parse({ url: "https://www.site.example" });
  const told = (href: string) =>
    checkPages(
      [{ ...home, source: { ...home.source, text: `See [it](${href}).\n` } }, about],
      {},
      { settings },
    )
      .filter(({ rule }) => rule.startsWith("link"))
      .map(({ rule, corrected }) => `${rule}${corrected === null ? "" : `: ${corrected}`}`);
  assert.deepEqual(told("https://www.site.example/about/#team"), [
    "link-own-address: See [it](/about/#team).",
  ]);
  assert.deepEqual(told("https://www.site.example/abuot/"), ["link-missing-page: See [it](/about/)."]);
  assert.deepEqual(told("https://www.site.example/about/#taem"), [
    "link-missing-anchor: See [it](https://www.site.example/about/#team).",
    "link-own-address: See [it](/about/#taem).",
  ]);
  for (const right of ["https://www.site.example/", "https://www.site.example", "https://site.example/a/"])
    assert.deepEqual(told(right), []);
});

test("marks of Markdown and HTML are told where nothing reads them", () => {
  assert.deepEqual(finds("- about: We are **open**."), ["1 markup-shown"]);
  assert.deepEqual(finds("- about: See [it](/about/)."), ["1 markup-shown"]);
  for (const wrong of ["We are <b>open</b>.", "Tom &amp; Jerry", "Caf&eacute; &#8211; open"])
    assert.deepEqual(finds(`- about: ${JSON.stringify(wrong)}`), ["1 markup-shown"], wrong);
  for (const right of [
    "5 * 3 ** 2",
    "snake_case__name",
    "Ann [they]",
    "https://example.org/a__b__c",
    "What a <main> is",
    "Hotels, B&Bs; a < b > c",
  ])
    assert.deepEqual(finds(`- about: ${right}`), [], right);
  const page = makePage({ url: "/about/", settings: { lead: "We are **open**.", title: "About" } });
  const told = (assets: string[]) =>
    checkPages(
      [home, { ...page, fields: { note: "`x`" } }],
      { written: [makeWritten("- a: __b__")] },
      {
        settings: settingsSchema.parse({ fields: [{ name: "note", type: "text", help: "Help." }] }),
      },
      { assets: { own: assets.map((path) => ({ path, shown: path, text: "" })), theme: assets } },
    )
      .filter(({ rule }) => rule === "markup-shown")
      .map(({ file, message }) => `${file} ${message.split(" is ")[0]}`);
  assert.deepEqual(told([]), [
    'content/about.md "**open**"',
    'content/about.md "`x`"',
    'content/data/list.yaml "__b__"',
  ]);
  assert.deepEqual(told(["eleventy.ts"]), ['content/about.md "**open**"']);
});

test("where a redirect leads is looked at as a link is", () => {
  const text = "- from: /old/\n  to: http://localhost:8080/x/\n";
  const redirects = parseRedirects({ path: "content/redirects.yaml", text });
  assert.deepEqual(
    checkPages([home], {}, {}, { redirects }).map(({ line, rule }) => `${line} ${rule}`),
    ["2 link-not-public"],
  );
});

test("a value in data that does not end is told, since its signs would be read", () => {
  assert.deepEqual(finds("- a: Call :value[phone\n"), ["1 value-unread"]);
});
