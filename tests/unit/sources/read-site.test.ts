import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import type { SiteOptions } from "../../../src/site/site-options.ts";
import { readSite } from "../../../src/sources/read-site.ts";
import { writeTree } from "../../support/file-tree.ts";

/** What is read from files in a working folder of their own. */
async function read(files: Record<string, string>, options: Partial<SiteOptions> = {}) {
  const workingDir = mkdtempSync(join(tmpdir(), "waymark-site-"));
  try {
    writeTree(workingDir, files);
    const { site, ofPages, problems } = await readSite({
      mode: "build",
      input: "content",
      output: "_site",
      assets: null,
      date: null,
      sourceDateEpoch: null,
      now: new Date("2026-03-01T02:00:00Z"),
      pathPrefix: "/",
      relative: false,
      workingDir,
      cache: false,
      replaced: new Set(),
      ...options,
    });
    return {
      site,
      ofPages,
      told: problems.length === 0 ? "" : formatTerminal(problems, { color: false }),
      workingDir,
    };
  } finally {
    rmSync(workingDir, { recursive: true });
  }
}

const settings = (text: string) => ({ "content/site.yaml": text, "content/index.md": "# Start\n" });

test("a folder of Markdown alone is a site, in English, in UTC, named by its start page", async () => {
  const { site, told, workingDir } = await read({ "content/index.md": "# The *mill*\n" });
  assert.equal(told, "");
  assert.equal(site?.settings.title, "The mill");
  assert.deepEqual(
    site?.languages.map(({ code, dir }) => [code, dir]),
    [["en", "ltr"]],
  );
  assert.equal(site?.today, "2026-03-01");
  assert.equal(site?.inputDir, join(workingDir, "content"));
});

test("a site without a name is called as its start page is, wherever its folder is", async () => {
  const title = async (files: Record<string, string>) => (await read(files)).site?.settings.title;
  assert.equal(
    await title({ "content/index.md": '---\nlead: x\ntitle: "A mill"\n---\n# Other\n' }),
    "A mill",
  );
  assert.equal(
    await title({ "content/en/index.md": "---\norder: 1\n---\n\n# In English #\n" }),
    "In English",
  );
  assert.equal(await title({ "content/b.md": "# B\n", "content/README.md": "# Guide\n" }), "B");
  assert.equal(await title({ "content/a.txt": "" }), "Untitled site");
  // Read as the settings and headings of pages are.
  assert.equal(
    await title({ "content/index.md": "---\ntitle: >-\n  The tool\n  library\n---\n" }),
    "The tool library",
  );
  assert.equal(await title({ "content/index.md": '---\ntitle: "Ann\\u2019s" # us\n---\n' }), "Ann’s");
  assert.equal(await title({ "content/index.md": "# Songs in `C_x_`&nbsp;C#\n" }), "Songs in C_x_\u00a0C#");
  // What visitors must not read is no name.
  assert.equal(await title({ "content/index.md": "---\ntitle: A mill # ask Ann\n---\n" }), "A mill");
  assert.equal(
    await title({ "content/index.md": "---\n# ask Ann\nlead: x\n---\n\n# A mill <!-- ask Ann -->\n" }),
    "A mill",
  );
  for (const held of ["draft: true", "publish: 2030-01-01", "expires: 2020-01-01"]) {
    const files = { "content/a.md": `---\n${held}\n---\n\n# Secret\n`, "content/b.md": "# B\n" };
    assert.equal(await title(files), "B");
  }
  assert.equal(await title(settings("title: Named\n")), "Named");
});

test("the day of the build is --date, else SOURCE_DATE_EPOCH, else today, in the site's time zone", async () => {
  const files = settings("timezone: America/Chicago\n");
  const today = async (options: Partial<SiteOptions>) => (await read(files, options)).site?.today;
  assert.equal(await today({}), "2026-02-28");
  assert.equal(await today({ sourceDateEpoch: "0" }), "1969-12-31");
  assert.equal(await today({ sourceDateEpoch: "0", date: "2015-09-01" }), "2015-09-01");
  assert.equal(await today({ sourceDateEpoch: "" }), "2026-02-28");
});

test("each language has its direction, its quotes and the words of the site over those of Waymark", async () => {
  const { site } = await read({
    ...settings(
      "languages:\n  - code: en\n    name: English\n  - code: ar\n    name: العربية\n  - code: nl\n    name: Nederlands\n",
    ),
    "content/ar/interface.yaml": "next: التالي\n",
  });
  assert.deepEqual(
    site?.languages.map(({ code, dir, words }) => [code, dir, words.next, words.previous]),
    [
      ["en", "ltr", "Next", "Previous"],
      ["ar", "rtl", "التالي", "السابق"],
      ["nl", "ltr", "Next", "Previous"],
    ],
  );
  assert.equal(site?.languages[2]?.quotes, "“”‘’");
});

test("a language's name and direction are those of Unicode, and a form of another one is stood in for by that and then by the first", async () => {
  const { site } = await read(
    settings("languages:\n  - code: en\n  - code: pt\n  - code: pt-BR\n  - code: ur\n"),
  );
  assert.deepEqual(
    site?.languages.map(({ code, name, dir, fallbacks }) => [code, name, dir, fallbacks.join()]),
    [
      ["en", "English", "ltr", ""],
      ["pt", "Português", "ltr", "pt-BR,en"],
      ["pt-BR", "Português (Brasil)", "ltr", "pt,en"],
      ["ur", "اردو", "rtl", "en"],
    ],
  );
});

test("days and numbers follow the region and the digits that a language is given", async () => {
  const { site } = await read({
    ...settings(
      "languages:\n  - {code: ar, region: EG}\n  - {code: ar-MA, digits: arab}\n  - {code: en-GB}\n  - {code: fa, digits: latn}\n",
    ),
    "content/fa/interface.yaml": "noteLink: پانوشت {number}\n",
  });
  assert.deepEqual(
    site?.languages.map(({ locale, digits, words }) => [locale, digits, words.noteLink({ number: 12 })]),
    [
      ["ar-EG", "arab", "الحاشية ١٢"],
      ["ar-MA-u-nu-arab", "arab", "الحاشية ١٢"],
      ["en-GB", "latn", "Footnote 12"],
      ["fa-u-nu-latn", "latn", "پانوشت 12"],
    ],
  );
  const { told } = await read(settings("languages: [{code: en, region: england}]"));
  assert.match(told, /takes the code of a region in two capitals/);
});

test("a folder that is called like a language makes one, after those of site.yaml, where pages are kept by language", async () => {
  const codes = async (files: Record<string, string>) =>
    (await read({ ...settings("title: Mill"), ...files })).site?.languages.map(({ code }) => code);
  const pages = { "content/en/index.md": "# Mill", "content/es/index.md": "# Molino" };
  assert.deepEqual(await codes({ ...pages, "content/fonts/a.txt": "", "content/zz/a.md": "" }), ["en", "es"]);
  assert.deepEqual(await codes({ "content/index.md": "# Mill", "content/hr/index.md": "# Staff" }), ["en"]);
});

test("what a language says of the site holds in it, and the rest is that of the whole site", async () => {
  const { site } = await read({
    ...settings(
      "title: Mill\ndescription: Grinds.\nlanguages: [{code: en}, {code: es}]\nemail: desk@mill.example\n",
    ),
    "content/es/site.yaml": "title: Molino\nnavigation:\n  - {title: Visita, link: /es/visit/}\n",
  });
  const [english, spanish] = site?.languages ?? [];
  assert.deepEqual(
    [english, spanish].map((language) => [
      language?.settings.title,
      language?.settings.description,
      language?.settings.email,
    ]),
    [
      ["Mill", "Grinds.", "desk@mill.example"],
      ["Molino", "Grinds.", "desk@mill.example"],
    ],
  );
  assert.equal(english?.settings.navigation, undefined);
  assert.deepEqual(spanish?.settings.navigation, [{ title: "Visita", link: "/es/visit/" }]);
  const texts = site?.written.find(({ source }) => source.path === "content/es/site.yaml");
  assert.deepEqual([texts?.language, texts?.texts[0]?.value], [spanish, "Molino"]);
});

test("a site without a title is called in all languages as its start page", async () => {
  const { site } = await read({
    ...settings("languages: [{code: en}, {code: es}]"),
    "content/index.md": "# Mill\n",
  });
  assert.deepEqual(
    site?.languages.map((language) => language.settings.title),
    ["Mill", "Mill"],
  );
});

test("what is doubtful in the words of the interface does not keep a site from being read", async () => {
  const { site, told } = await read({
    ...settings("# None.\n"),
    "content/en/interface.yaml": "pagesBelow: Below\n",
  });
  assert.equal(told, "");
  assert.deepEqual(
    site?.faults.map(({ rule, file, line }) => [rule, file, line]),
    [["words-value-left-out", "content/en/interface.yaml", 1]],
  );
});

test("a fault in a file of another language than the first keeps no site from being read: what is said for all stands in", async () => {
  const { site, told } = await read({
    ...settings("title: Mill\nlanguages: [{code: en}, {code: es}]"),
    "content/es/site.yaml": "title: Molino\ndescribtion: Uno\n",
    "content/es/interface.yaml": "home: Inicio\nmenu: [a\n",
  });
  assert.equal(told, "");
  const [, spanish] = site?.languages ?? [];
  assert.equal(spanish?.settings.title, "Molino");
  assert.deepEqual(
    [...new Set(site?.faults.filter(({ level }) => level === "error").map(({ file }) => file))],
    ["content/es/site.yaml", "content/es/interface.yaml"],
  );
  const ofFirst = await read({
    ...settings("languages: [{code: en}, {code: es}]"),
    "content/en/interface.yaml": "menu: [a\n",
  });
  assert.equal(ofFirst.site, null);
});

test("assets are looked for in the site's own folder, then in Waymark's", async () => {
  const own = await read({ ...settings("# None.\n"), "assets/a.css": "" });
  assert.equal(own.site?.assetsDirs.length, 2);
  assert.equal(own.site?.assetsDirs[0], join(own.workingDir, "assets"));
  assert.equal((await read(settings("# None.\n"))).site?.assetsDirs.length, 1);
});

const faults: [name: string, files: Record<string, string>, options: Partial<SiteOptions>, told: string][] = [
  [
    "a setting of the whole site among those of a language, and a misspelt one",
    {
      ...settings("languages: [{code: es}, {code: en}]"),
      "content/es/site.yaml": "url: https://es.example\ntitel: Molino\n",
    },
    {},
    `content/es/site.yaml:1:6  yaml-wrong-value
  1 │ url: https://es.example
    │      ^^^^^^^^^^^^^^^^^^ "url" holds for the whole site, so it stands in the site.yaml at the top of the content.

content/es/site.yaml:2:1  yaml-unknown-key
  2 │ titel: Molino
    │ ^^^^^ "titel" is not a setting of a language. Did you mean "title"?
    │ Write:  title: Molino

2 errors in 1 file.
`,
  ],
  [
    "a misspelt setting of the site and a wrong value",
    settings("titel: Mill\nemail: nobody\nurl: example.org\n"),
    {},
    `content/site.yaml:1:1  yaml-unknown-key
  1 │ titel: Mill
    │ ^^^^^ "titel" is not a setting of the site. Did you mean "title"?
    │ Write:  title: Mill

content/site.yaml:2:8  yaml-wrong-value
  2 │ email: nobody
    │        ^^^^^^ "email" takes an e-mail address, like name@example.org. "nobody" is none.

content/site.yaml:3:6  yaml-wrong-value
  3 │ url: example.org
    │      ^^^^^^^^^^^ "url" takes a web address that begins with https://. "example.org" is none.

3 errors in 1 file.
`,
  ],
  [
    "broken YAML and what else is wrong",
    settings("title: Mill: the site\nlanguages:\n  - code: en\n    nmae: English\n"),
    {},
    `content/site.yaml:1:8  yaml-colon-in-value
  1 │ title: Mill: the site
    │        ^^^^^^^^^^^^^^ "Mill: the site" has a colon in it, so it has to stand in quotes.
    │ Write:  title: "Mill: the site"

content/site.yaml:4:5  yaml-unknown-key
  4 │     nmae: English
    │     ^^^^ "nmae" is not known here. Did you mean "name"?
    │ Write:      name: English

2 errors in 1 file.
`,
  ],
  [
    "a time zone that does not exist",
    settings("timezone: new york\n"),
    {},
    `content/site.yaml:1:11  site-time-zone
  1 │ timezone: new york
    │           ^^^^^^^^ There is no time zone "new york".
    │ Write:  timezone: America/New_York

1 error in 1 file.
`,
  ],
  [
    "a misspelt word of the interface",
    { ...settings("# None.\n"), "content/en/interface.yaml": "nxet: Onwards\n" },
    {},
    `content/en/interface.yaml:1:1  yaml-unknown-key
  1 │ nxet: Onwards
    │ ^^^^ "nxet" is not a word of the interface. Did you mean "next"?
    │ Write:  next: Onwards

1 error in 1 file.
`,
  ],
  [
    "a folder of content that is not there",
    settings("# None.\n"),
    { input: "contnet" },
    `contnet  site-no-input
   │ There is no folder "contnet". Say with --input in which folder the content is.

1 error in 1 file.
`,
  ],
  [
    "a folder of assets that is not there",
    settings("# None.\n"),
    { assets: "look" },
    `look  site-no-assets
   │ There is no folder "look". Say with --assets in which folder the site's layouts, styles and scripts are, or leave it out.

1 error in 1 file.
`,
  ],
  [
    "a day that does not exist",
    settings("# None.\n"),
    { date: "2026-02-30" },
    `--date  site-date
   │ "2026-02-30" is no day. Write it like 2026-03-01.

1 error in 1 file.
`,
  ],
  [
    "a moment that is none",
    settings("# None.\n"),
    { sourceDateEpoch: "yesterday" },
    `SOURCE_DATE_EPOCH  site-date
   │ "yesterday" is no number of seconds since 1970. Set it to a number, such as that of “git log -1 --format=%ct”, or do not set it.

1 error in 1 file.
`,
  ],
];

for (const [name, files, options, expected] of faults) {
  test(`${name} is told, and there is no site`, async () => {
    const { site, told } = await read(files, options);
    assert.equal(told, expected);
    assert.equal(site, null);
  });
}

test("a site has a cache folder where one is asked for", async () => {
  const files = { "content/index.md": "# Start\n" };
  assert.equal((await read(files)).site?.cacheDir, null);
  const { site } = await read(files, { cache: true });
  assert.equal(site?.cacheDir, join(site?.workingDir ?? "", ".cache"));
});

test("pages are looked at by themselves where only what stands around them is at fault", async () => {
  const ofPages = async (text: string) => (await read(settings(text))).ofPages;
  assert.equal(
    (await ofPages("title: Mill\nemail: nobody\nfoter: []\nlook:\n  accent: greenish\n"))?.settings.title,
    "Mill",
  );
  for (const text of [
    "title: Mill\nfeilds: []\n",
    "title: Mill\nfields: all\n",
    "title: Mill\nlang: es\n",
    "title: [\n",
    "- Mill\n",
  ])
    assert.equal(await ofPages(text), null, text);
});
