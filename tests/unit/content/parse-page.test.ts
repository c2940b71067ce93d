import assert from "node:assert/strict";
import { test } from "node:test";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { parseAt } from "../../support/parse-at.ts";

/** What staff are told about a page, without the place and the line of summary. */
function told(text: string): string {
  const printed = formatTerminal(parseAt(text).problems, { color: false });
  return printed
    .replace(/^content\/a\.md(?::(\d+):(\d+))? {2}/gm, (_, line, column) =>
      line ? `${line}:${column} ` : "",
    )
    .replace(/\n\n[^\n]*\n$/, "\n");
}

const page = (settings: string, body = "Text.\n") => `---\n${settings}\n---\n\n${body}`;

const cases: [name: string, text: string, told: string][] = [
  [
    "an unknown setting",
    page("ordr: 2"),
    `2:1 yaml-unknown-key
  2 │ ordr: 2
    │ ^^^^ "ordr" is not a setting of a page. Did you mean "order"?
    │ Write:  order: 2
`,
  ],
  [
    "a last day before the first",
    page("publish: 2027-05-01\nexpires: 2027-01-01"),
    `3:10 yaml-wrong-value
  3 │ expires: 2027-01-01
    │          ^^^^^^^^^^ "expires" is before the first day of the page, 2027-05-01, so that it is never published. Write a later day here, or an earlier one behind publish:.
`,
  ],
  ["a single day", page("publish: 2027-05-01\nexpires: 2027-05-01"), "No problems.\n"],
  [
    "a value of the wrong kind",
    page("title: 2015\ndraft: yes\norder: two\npublish: 2026-02-30"),
    `2:8 yaml-wrong-value
  2 │ title: 2015
    │        ^^^^ "title" takes a text. 2015 is a number.
    │ Write:  title: "2015"

3:8 yaml-wrong-value
  3 │ draft: yes
    │        ^^^ "draft" takes true or false. "yes" is a text.
    │ Write:  draft: true

4:8 yaml-wrong-value
  4 │ order: two
    │        ^^^ "order" takes a number. "two" is a text.

5:10 yaml-wrong-value
  5 │ publish: 2026-02-30
    │          ^^^^^^^^^^ "publish" takes a day that exists, written like 2026-03-01. "2026-02-30" is none.
`,
  ],
  [
    "an empty title, an address without slashes, a description with markup, all at once",
    page('title: ""\npermalink: en/about\ndescription: We are **open**.'),
    `2:8 yaml-wrong-value
  2 │ title: ""
    │        ^^ "title" is empty.

3:12 page-address-form
  3 │ permalink: en/about
    │            ^^^^^^^^ The address "en/about" has to begin and end with a slash.
    │ Write:  permalink: /en/about/

4:14 page-description
  4 │ description: We are **open**.
    │              ^^^^^^^^^^^^^^^^ The description has markup in it, but search results show it as plain text. Write it without signs.
`,
  ],
  [
    "a colon in a value",
    page("title: Chicago: the pilot"),
    `2:8 yaml-colon-in-value
  2 │ title: Chicago: the pilot
    │        ^^^^^^^^^^^^^^^^^^ "Chicago: the pilot" has a colon in it, so it has to stand in quotes.
    │ Write:  title: "Chicago: the pilot"
`,
  ],
  [
    "broken YAML and what else is wrong, in one run",
    page("title: Chicago: the pilot\naliases: [/a/\nordr: 2\npermalink: en/about"),
    `2:8 yaml-colon-in-value
  2 │ title: Chicago: the pilot
    │        ^^^^^^^^^^^^^^^^^^ "Chicago: the pilot" has a colon in it, so it has to stand in quotes.
    │ Write:  title: "Chicago: the pilot"

3:10 yaml-syntax
  3 │ aliases: [/a/
    │          ^ The bracket "[" is not closed. Put "]" where the list ends, or the whole value in quotes.

4:1 yaml-unknown-key
  4 │ ordr: 2
    │ ^^^^ "ordr" is not a setting of a page. Did you mean "order"?
    │ Write:  order: 2

5:12 page-address-form
  5 │ permalink: en/about
    │            ^^^^^^^^ The address "en/about" has to begin and end with a slash.
    │ Write:  permalink: /en/about/
`,
  ],
  [
    "a space before the hyphens",
    " ---\ntitle: A\n---\n",
    `1:1 front-matter-mark
  1 │  ---
    │ ^^^^ Before these hyphens stand blanks.
    │ Write:  ---
`,
  ],
  [
    "a byte order mark",
    "\uFEFF---\ntitle: A\n---\n",
    `1:1 file-bom
  1 │ \uFEFF---
    │ ^ The file begins with an invisible mark (a byte order mark). Save it as UTF-8 without BOM.
    │ Write:  ---
`,
  ],
  [
    "a tab",
    page("sidenav:\n\t- link: x\n\t  title: X"),
    `3:1 yaml-tab
  3 │     - link: x
    │ ^^^^ This line is indented with a tab; settings are indented with blanks.
    │ Write:    - link: x

4:1 yaml-tab
  4 │       title: X
    │ ^^^^^^ This line is indented with a tab; settings are indented with blanks.
    │ Write:      title: X
`,
  ],
  [
    "an empty file",
    " \n\n",
    `file-empty
   │ This file is empty. Write a title and some text, or delete the file.
`,
  ],
  [
    "a file saved as UTF-16",
    [..."# Hours\n\nNine to five.\n"].map((letter) => `${letter}\0`).join(""),
    `file-encoding
   │ This file is saved as UTF-16 (some programs say “Unicode”), so its letters can't be read. Save it as UTF-8.
`,
  ],
  [
    "a file saved as UTF-16 with its mark",
    `\uFFFD\uFFFD${[..."# Zeit"].map((letter) => `\0${letter}`).join("")}`,
    `file-encoding
   │ This file is saved as UTF-16 (some programs say “Unicode”), so its letters can't be read. Save it as UTF-8.
`,
  ],
  [
    "line ends of old Macs",
    "---\rtitle: Fees\rdraft: false\r---\rNothing to pay.\r",
    `file-line-ends
   │ Lines of this file end in CR alone, as on Macs before 2001, so most programs don't see where they end. Save it with line ends of Unix (LF) or Windows (CR LF); \`fix\` does so too.
`,
  ],
  [
    "a binary file",
    "\x89PNG\0\0",
    `file-binary
   │ This file holds no text, although its name ends in .md. Give it the ending that fits it, such as .jpg.
`,
  ],
  [
    "settings without an end",
    "---\ntitle: A\norder: 1\n\n# Head\n",
    `1:1 front-matter-mark
  1 │ ---
    │ ^^^ The settings that begin here have no end. Put a line of three hyphens below line 3.
`,
  ],
  [
    "hyphens that stand twice",
    "---\n---\ntitle: A\n---\n",
    `2:1 front-matter-mark
  2 │ ---
    │ ^^^ This line of hyphens stands here twice.
`,
  ],
  [
    "hyphens too many",
    "-----\ntitle: A\n----\n",
    `1:1 front-matter-mark
  1 │ -----
    │ ^^^^^ Three hyphens make this line, not more.
    │ Write:  ---

3:1 front-matter-mark
  3 │ ----
    │ ^^^^ Three hyphens make this line, not more.
    │ Write:  ---
`,
  ],
  [
    "settings without their first line of hyphens",
    "title: A\norder: 2\n---\nText.\n",
    `1:1 front-matter-mark
  1 │ title: A
    │ ^^^^^^^^ Above the settings a line of three hyphens is missing.
`,
  ],
  [
    "text above the settings",
    "Hello.\n---\ntitle: A\n---\nText.\n",
    `1:1 front-matter-mark
  1 │ Hello.
    │ ^^^^^^ Above the settings stands text; they have to be at the very top. Move it below the second line of hyphens.
`,
  ],
  [
    "an unknown layout",
    page("layout: hme"),
    `2:9 page-layout
  2 │ layout: hme
    │         ^^^ There is no layout "hme". Did you mean "home"?
    │ Write:  layout: home
`,
  ],
];

for (const [name, text, expected] of cases) {
  test(`${name} is told in staff's words`, () =>
    assert.equal(told(text).replace(/^1 │ \uFEFF/m, "1 │ \uFEFF"), expected));
}

test("Windows line ends are no fault", () => {
  const { page: parsed, problems } = parseAt("---\r\ntitle: A\r\norder: 2\r\n---\r\n\r\nText.\r\n");
  assert.deepEqual(problems, []);
  assert.equal(parsed?.title, "A");
  assert.equal(parsed?.order, 2);
});

test("the title is the setting, else the first heading, else the name of the file", () => {
  const title = (text: string, id?: string) => parseAt(text, id).page?.title;
  assert.equal(title("---\ntitle: A\n---\n# B\n"), "A");
  assert.equal(title("# The *whole* `story` [here](/x/) {#id}\n\nText.\n"), "The whole story here");
  assert.equal(title("Setext\n======\n"), "Setext");
  assert.equal(title("Text.\n", "guide/02-first-steps.md"), "First steps");
  assert.equal(title("Text.\n", "first-steps/index.md"), "First steps");
});

test("a heading that gives the title is taken out of the body, a title setting leaves it in", () => {
  const body = (text: string) => {
    const parsed = parseAt(text).page;
    return parsed?.source.text.slice(parsed.bodyStart);
  };
  assert.equal(body("# A\n\nText.\n"), "\nText.\n");
  assert.equal(body("---\ntitle: A\n---\n# A\n"), "# A\n");
});

test("the address is the path of the file, without numbers, accents and blanks", () => {
  const url = (id: string) => parseAt("Text.", id).page?.url;
  assert.equal(url("en/guide/02-About Us.md"), "/en/guide/about-us/");
  assert.equal(url("en/guide/index.md"), "/en/guide/");
  assert.equal(url("index.md"), "/");
  assert.equal(url("de/Größe & Maß.md"), "/de/grosse-mass/");
  assert.equal(url("ar/مرحبا.md"), "/ar/مرحبا/");
  assert.equal(url("en/404.md"), "/404.html");
});

test("settings that the site declares are held to their type and are null where they are absent", () => {
  const fields = [
    { name: "mark", type: "text" as const, help: "x" },
    { name: "seats", type: "number" as const, help: "x" },
  ];
  const parsed = parseAt("---\ntitle: A\nmark: seat\n---\n", "a.md", fields);
  assert.deepEqual(parsed.page?.fields, { mark: "seat", seats: null });
  const wrong = parseAt("---\ntitle: A\nseats: many\n---\n", "a.md", fields);
  assert.equal(wrong.problems[0]?.message, '"seats" takes a number. "many" is a text.');
  assert.equal(parseAt("---\nmrak: x\n---\n", "a.md", fields).problems[0]?.hint, null);
});

test("a line across the page at its top is no front matter", () => {
  assert.deepEqual(
    parseAt("---\n\nText.\n\n---\n\nMore.\n").problems.map(({ rule }) => rule),
    [],
  );
});

test("an address that some host or disk can't have is told, with the right one where it is clear", () => {
  const faultsOf = (permalink: string) =>
    parseAt(page(`title: A\npermalink: ${permalink}`)).problems.map(({ rule, line, message, corrected }) =>
      [rule, line, message, corrected?.trim()].join(" | "),
    );
  const wrong: [string, RegExp][] = [
    [
      '"/a\\0b/"',
      /yaml-invisible-sign \| 3 \| In double quotes, \\0 is a character that nobody sees.* permalink: "\/ab\/"$/,
    ],
    ['"/a\\u2028b/"', /yaml-invisible-sign \| 3 \| In double quotes, \\u2028 is/],
    ['"/a\\uD800b/"', /yaml-invisible-sign \| 3 \| In double quotes, \\uD800 is/],
    ["/a\u2028b/", /^page-address-form \| 3 \|[^|]*has a control character in it/],
    ["/100%/", /has a "%" in it/],
    ["/caf%C3%A9/", /has a "%" in it.*permalink: \/café\/$/],
    ["/index.html", /is the address of its folder, which ends with the slash. \| permalink: \/$/],
    ["/en/index.html", /permalink: \/en\/$/],
    ["/.git/", /has a dot before a name/],
    ["/a/../b/", /no address that a browser would ask for/],
    ["/a//b/", /no address that a browser would ask for/],
    ["/a:b/", /a character that not every host can have/],
    ["/a$b/", /a character that not every host can have/],
    ["'/a\"b/'", /a character that not every host can have/],
    ["/*/", /a character that not every host can have/],
    [`/${"x".repeat(256)}/`, /has a name of 256 bytes/],
    [`/${"é".repeat(128)}/`, /has a name of 256 bytes/],
    // Its compressed form has three characters more.
    [`/${"x".repeat(248)}.html`, /has a name of 253 bytes/],
    [`/${"x/".repeat(451)}`, /is too long/],
  ];
  for (const [permalink, words] of wrong) {
    const found = faultsOf(permalink);
    assert.equal(found.length, 1, permalink);
    assert.match(found[0] as string, words);
  }
  for (const permalink of [
    "/",
    "/a.b/",
    "/é/",
    "/404.html",
    "/.well-known/x/",
    `/${"x".repeat(255)}/`,
    "/a'b&c+d,e/",
  ])
    assert.deepEqual(faultsOf(permalink), [], permalink);
});

test("an address in decomposed letters is the same as in composed ones", () => {
  assert.equal(parseAt(page("title: A\npermalink: /cafe\u0301/")).page?.url, "/caf\u00e9/");
});

test("the name of a file of which no address can be made is told", () => {
  // One sign of three bytes that stands for eighteen letters.
  const { page: made, problems } = parseAt("# A\n", `${"\ufdfa".repeat(20)}.md`);
  assert.equal(made, null);
  assert.match(problems[0]?.message ?? "", /is made of the name of the file, has a name of \d+ bytes/);
});

test("of faulty settings a page keeps those that can be read", () => {
  const read = (settings: string) => parseAt(page(settings)).page;
  assert.deepEqual(read("title: Walks\nauthor: Someone\nlead: Come.")?.settings, {
    title: "Walks",
    lead: "Come.",
  });
  assert.deepEqual(read("title: Walks\norder: two")?.settings, { title: "Walks" });
  assert.equal(read("title: Spring: the plans\nlead: Come.")?.title, "Spring: the plans");
  assert.equal(read("title: Walks\npermalink: walks")?.url, "/a/");
});

test("a page of which its settings don't tell whether visitors may see it is none, but has its text checked", () => {
  for (const fault of [
    "draft: yse",
    "darft: true",
    "publish: 2026-13-01",
    "expires: soon",
    "expired: 2020-01-01",
  ]) {
    const { page: made, unsure } = parseAt(page(`title: Walks\n${fault}`));
    assert.equal(made, null);
    assert.equal(unsure?.title, "Walks");
  }
});
