import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { buildSiteView } from "../../../../src/layouts/build-site-view.ts";
import { buildNavigation } from "../../../../src/navigation/build-navigation.ts";
import { FaultError } from "../../../../src/problems/fault-error.ts";
import type { Problem } from "../../../../src/problems/problem.ts";
import { openRenderer } from "../../../../src/templates/open-renderer.ts";
import { makeContent } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeView } from "../../../support/make-view.ts";
import { makeFolder, repository } from "../../../support/run-waymark.ts";

interface Files {
  [path: string]: string;
}

/** A site with settings of Eleventy, a layout, and perhaps other files. */
function writeAssets(hook: string, layout: string, others: Files = {}) {
  const workingDir = makeFolder();
  // Packages are found as in any project.
  symlinkSync(join(repository, "node_modules"), join(workingDir, "node_modules"));
  const files = { "assets/eleventy.ts": hook, "assets/layouts/page.njk": layout, ...others };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workingDir, path)), { recursive: true });
    writeFileSync(join(workingDir, path), text);
  }
  return makeSite({
    mode: "build",
    workingDir,
    assetsDirs: [join(workingDir, "assets"), join(repository, "src/theme")],
  });
}

/** A page with a layout that may use what the body of the site's function adds. */
async function render(body: string, layout = "", others: Files = {}): Promise<string | undefined> {
  const hook = `export default async function (eleventyConfig) {\n  ${body}\n}\n`;
  const renderer = await openRenderer(writeAssets(hook, layout, others));
  const [page] = await renderer.renderPages([makeView({ url: "/boats/" })]);
  return page?.html;
}

/** What is told of settings of Eleventy that can't be used. */
async function findFault(run: Promise<unknown>): Promise<Problem> {
  const error = await run.then(
    (result) => assert.fail(`It was taken, and gave ${result}.`),
    (error: unknown) => error,
  );
  assert.ok(error instanceof FaultError, String(error));
  return error.problem;
}

const passedOn: [name: string, body: string, layout: string, html: string][] = [
  [
    "a filter",
    'eleventyConfig.addFilter("loud", (text, sign) => text.toUpperCase() + sign);',
    '{{ view.page.title | loud("!") }}',
    "PAGE!",
  ],
  [
    "a filter of Nunjucks",
    'eleventyConfig.addNunjucksFilter("loud", (text) => text.toUpperCase());',
    "{{ view.page.title | loud }}",
    "PAGE",
  ],
  [
    "what a filter prints, with its signs escaped",
    'eleventyConfig.addFilter("tag", (text) => "<" + text + ">");',
    '{{ "b" | tag }}',
    "&lt;b&gt;",
  ],
  [
    "the page in a filter",
    'eleventyConfig.addFilter("here", function () { return this.page.url + this.ctx.view.page.title; });',
    '{{ "" | here }}',
    "/boats/Page",
  ],
  [
    "a shortcode",
    'eleventyConfig.addShortcode("star", (count) => "<b>" + "*".repeat(count) + "</b>");',
    "{% star 3 %}",
    "<b>***</b>",
  ],
  [
    "a shortcode without arguments",
    'eleventyConfig.addShortcode("star", (...all) => "<b>" + all.length + "</b>");',
    "{% star %}",
    "<b>0</b>",
  ],
  [
    "a shortcode with named arguments",
    'eleventyConfig.addNunjucksShortcode("star", (a, { b }) => a + b);',
    "{% star 1, b=2 %}",
    "3",
  ],
  [
    "a paired shortcode",
    'eleventyConfig.addPairedShortcode("box", (content, name) => "<p id=" + name + ">" + content + "</p>");',
    '{% box "a" %}<i>{{ view.url }}</i>{% endbox %}',
    "<p id=a><i>/boats/</i></p>",
  ],
  [
    "a paired shortcode of Nunjucks",
    'eleventyConfig.addPairedNunjucksShortcode("box", (content) => content.trim());',
    "{% box %} x {% endbox %}",
    "x",
  ],
  [
    "global data",
    'eleventyConfig.addGlobalData("boats", ["punt", "skiff"]);',
    '{{ view.global.boats | join("+") }}',
    "punt+skiff",
  ],
  [
    "global data that comes later",
    'eleventyConfig.addGlobalData("boats", async () => ({ count: 2 }));',
    "{{ view.global.boats.count }}",
    "2",
  ],
  [
    "a plugin",
    'eleventyConfig.addPlugin((config, { by }) => config.addFilter("times", (n) => n * by), { by: 3 });',
    "{{ 2 | times }}",
    "6",
  ],
  [
    "a plugin of the older form",
    'eleventyConfig.addPlugin({ configFunction: async (config) => config.addFilter("one", () => 1) });',
    '{{ "" | one }}',
    "1",
  ],
  [
    "a plugin within a plugin",
    'eleventyConfig.addPlugin((c) => c.addPlugin((d) => d.addFilter("one", () => 1)));',
    '{{ "" | one }}',
    "1",
  ],
  [
    "what was added before",
    'eleventyConfig.addFilter("one", () => 1); const { addFilter, getFilter } = eleventyConfig; addFilter("two", () => 1 + getFilter("one")());',
    '{{ "" | two }}',
    "2",
  ],
  [
    "an asynchronous filter that no layout uses",
    'eleventyConfig.addAsyncFilter("slow", async () => 1);',
    "x",
    "x",
  ],
];

for (const [name, body, layout, html] of passedOn)
  test(`passes on ${name}`, async () => {
    assert.equal(await render(body, layout), html);
  });

// What Eleventy offers and layouts don't get, and what is said of it.
const refused: [call: string, message: RegExp, remedy: RegExp][] = [
  ['addTransform("x", (html) => html)', /^"addTransform" is not passed on to layouts\.$/, /through a filter/],
  ['addPassthroughCopy("pictures")', /^"addPassthroughCopy" is not passed on/, /content\/public\//],
  ['addTemplateFormats("liquid")', /^"addTemplateFormats" is not passed on/, /no other format is read/],
  ['setTemplateFormats("html")', /^"setTemplateFormats" is not passed on/, /no other format is read/],
  ['addExtension("njk", {})', /^"addExtension" is not passed on/, /no other format is read/],
  ['addDataExtension("toml", {})', /^"addDataExtension" is not passed on/, /content\/data\/\*\.yaml/],
  ['addCollection("boats", () => [])', /^"addCollection" is not passed on/, /view\.siteMap/],
  ['on("eleventy.after", () => {})', /^"on" is not passed on/, /addGlobalData/],
  ['addLiquidFilter("x", () => 1)', /^"addLiquidFilter" is not passed on/, /Layouts are Nunjucks/],
  [
    'addJavaScriptFunction("x", () => 1)',
    /^"addJavaScriptFunction" is not passed on/,
    /Layouts are Nunjucks/,
  ],
  ['addNunjucksTag("x", () => {})', /^"addNunjucksTag" is not passed on/, /addShortcode/],
  ['addNunjucksGlobal("x", 1)', /^"addNunjucksGlobal" is not passed on/, /view\.global\.NAME/],
  [
    "setNunjucksEnvironmentOptions({ autoescape: false })",
    /^"setNunjucksEnvironmentOptions" is not/,
    /strict settings/,
  ],
  ['setLibrary("njk", {})', /^"setLibrary" is not passed on/, /Layouts are Nunjucks/],
  ['ignores.add("x")', /^"ignores" is not passed on/, /knows by itself/],
  ["setUseGitIgnore(false)", /^"setUseGitIgnore" is not passed on/, /knows by itself/],
  ['addWatchTarget("x")', /^"addWatchTarget" is not passed on/, /knows by itself/],
  ["setServerOptions({})", /^"setServerOptions" is not passed on/, /knows by itself/],
  ['setInputDirectory("x")', /^"setInputDirectory" is not passed on/, /knows by itself/],
  ['addLayoutAlias("a", "b")', /^"addLayoutAlias" is not passed on/, /names its layout/],
  ['namespace("a", () => {})', /^"namespace" is not passed on/, /nothing else of Eleventy/],
  [
    'htmlTransformer.addUrlTransform("html", (url) => url)',
    /^"addUrlTransform" is not passed on/,
    /ready for href/,
  ],
  ["addFliter()", /^Eleventy has no "addFliter"\.$/, /Did you mean "addFilter"\?/],
  ["colour = 1", /^"colour" is set, which nobody reads\.$/, /nothing else of Eleventy/],
  ['addFilter("upper", (a) => a)', /^There is a filter "upper" already\.$/, /another name/],
  ['addShortcode("if", () => 1)', /^There is a mark "if" already\.$/, /another name/],
  ['addFilter("x")', /^The filter "x" is no function\.$/, /Write: addFilter\("x"/],
  ['addFilter("a-b", () => 1)', /^"a-b" can't be the name of a filter\.$/, /letters/],
  ['addGlobalData("a.b", 1)', /^"a\.b" can't be the name of global data\.$/, /letters/],
  [
    "addPlugin({})",
    /^addPlugin gets something that is no plugin\.$/,
    /the function that the package exports/,
  ],
  ['addTemplate("x.liquid", "", {})', /^The template "x\.liquid" is not Nunjucks\.$/, /\.njk/],
  ['addTemplate("x.njk", "", {})', /^The template "x\.njk" has no address of a file\.$/, /permalink: /],
  ['addTemplate("x.njk", "", { permalink: "/../x.txt" })', /has no address of a file\.$/, /permalink: /],
  ['addTemplate("x.njk", "", { permalink: "/x.html" })', /would be a page\.$/, /Markdown/],
  [
    'addTemplate("x.njk", "", { permalink: "/x.txt", tags: "x" })',
    /has the data "tags", which nobody/,
    /addGlobalData/,
  ],
  [
    'addTemplate("x.njk", "", { permalink: "/robots.txt" })',
    /^There is a template of "\/robots\.txt" already\.$/,
    /another address/,
  ],
  [
    'addTemplate("x.njk", "---\\npermalink: /x.txt\\n---", {})',
    /begins with settings, which nobody reads\.$/,
    /after the text/,
  ],
  [
    'addTemplate("x.njk", "<rss>", { permalink: "/x.xml" })',
    /^The template "x\.njk" is a feed\.$/,
    /Waymark's own/,
  ],
];

for (const [call, message, remedy] of refused)
  test(`refuses eleventyConfig.${call} at its place`, async () => {
    const told = await findFault(render(`eleventyConfig.${call};`));
    assert.match(told.message, message);
    assert.match(String(told.hint), remedy);
    assert.deepEqual([told.file, told.line, told.rule], ["assets/eleventy.ts", 2, "eleventy-settings"]);

    const plugin = `eleventyConfig.addPlugin(function boats(eleventyConfig) { eleventyConfig.${call}; });`;
    const byPlugin = await findFault(render(`eleventyConfig.addFilter("a", () => 1);\n  ${plugin}`));
    assert.equal(byPlugin.message, `In the plugin "boats": ${told.message}`);
    assert.deepEqual([byPlugin.file, byPlugin.line], ["assets/eleventy.ts", 3]);
  });

test("what is refused is told, whoever catches it in silence", async () => {
  const { message } = await findFault(render('try { eleventyConfig.on("x", () => {}); } catch {}'));
  assert.equal(message, '"on" is not passed on to layouts.');
});

const layouts: [name: string, body: string, layout: string, message: RegExp][] = [
  [
    "an asynchronous filter",
    'eleventyConfig.addAsyncFilter("slow", async () => 1);',
    "{{ view.url | slow }}",
    /^"slow" is asynchronous/,
  ],
  [
    "an asynchronous function as a filter",
    'eleventyConfig.addFilter("slow", async () => 1);',
    "{{ view.url | slow }}",
    /^"slow" is asynchronous/,
  ],
  [
    "an asynchronous shortcode",
    'eleventyConfig.addShortcode("slow", async () => 1);',
    "{% slow %}",
    /^"slow" is asynchronous/,
  ],
  [
    "a paired asynchronous shortcode",
    'eleventyConfig.addPairedShortcode("slow", async () => 1);',
    "{% slow %}{% endslow %}",
    /^"slow" is asynchronous/,
  ],
  [
    "a filter that gives a promise",
    'eleventyConfig.addFilter("slow", () => Promise.resolve(1));',
    "{{ view.url | slow }}",
    /^The filter "slow" failed: It gives a promise/,
  ],
  [
    "a filter that fails",
    'eleventyConfig.addFilter("bad", (text) => text.nothing.at);',
    "{{ view.url | bad }}",
    /^The filter "bad" failed: Cannot read prop/,
  ],
  [
    "a shortcode that fails",
    'eleventyConfig.addShortcode("bad", () => { throw new Error("No boat"); });',
    "{% bad %}",
    /^The shortcode "bad" failed: No boat\.$/,
  ],
  [
    "a filter that asks for more of Eleventy",
    'eleventyConfig.addFilter("bad", function () { return this.eleventy; });',
    "{{ view.url | bad }}",
    /There is no "this\.eleventy"/,
  ],
  [
    "global data that there is not",
    'eleventyConfig.addGlobalData("boats", []);',
    "{{ view.global.boots }}",
    /^"view\.global\.boots" does not exist\.$/,
  ],
];

for (const [name, body, layout, message] of layouts)
  test(`tells the place in the layout of ${name}`, async () => {
    const problem = await findFault(render(body, `<p>\n  ${layout}`));
    assert.match(problem.message, message);
    assert.deepEqual([problem.file, problem.line], ["assets/layouts/page.njk", 2]);
  });

const mistakes: [name: string, hook: string, line: number, message: RegExp, file?: string][] = [
  ["a mistake in the language", "export default function () {\n  const = 1;\n}", 2, /^Expected identifier/],
  [
    "a package that is not there",
    'import x from "no-such-boat";\nexport default x;',
    1,
    /^The package "no-such-boat" is not installed\. Run "npm install no-such-boat"\.$/,
  ],
  [
    "an error of its own",
    'export default function () {\n\n  throw new Error("No boat");\n}',
    3,
    /^No boat\.$/,
  ],
  [
    "an error before its function",
    "export default () => {};\nconst a: { b?: { c: 1 } } = {};\na.b.c;",
    3,
    /^Cannot read prop/,
  ],
  [
    "an error of a module that it imports",
    'import { fail } from "./lib/fail.ts";\nexport default () => fail();',
    2,
    /^Lost\.$/,
    "assets/lib/fail.ts",
  ],
  [
    "an error of global data",
    'export default (c) => {\n  c.addGlobalData("x", () => {\n    throw new Error("No boat");\n  });\n};',
    3,
    /^No boat\.$/,
  ],
  [
    "a promise that fails later",
    'export default (c) => {\n  c.addGlobalData("x", async () => {\n    await 1;\n    throw new Error("No boat");\n  });\n};',
    4,
    /^No boat\.$/,
  ],
  [
    "a plugin that fails",
    'export default (c) => {\n  c.addPlugin(function boats() { throw new Error("No boat"); });\n};',
    2,
    /^The plugin "boats" failed: No boat\.$/,
  ],
  [
    "a plugin without a name that fails",
    'export default (c) => {\n  c.addPlugin(() => { throw new Error("No boat"); });\n};',
    2,
    /^A plugin failed: No boat\.$/,
  ],
  [
    "a plugin without a name that wants more",
    'export default (c) => {\n  c.addPlugin((d) => d.addWatchTarget("x"));\n};',
    2,
    /^In a plugin: "addWatchTarget" is not passed on to layouts\.$/,
  ],
  ["no function", "export const a = 1;\nexport default 1;", 0, /^It exports/],
  ["settings that are returned", "export default () => ({ dir: {} });", 0, /^It returns settings\.$/],
];

for (const [name, hook, line, message, file = "assets/eleventy.ts"] of mistakes)
  test(`tells the place of ${name}`, async () => {
    const lib = {
      "assets/lib/fail.ts": '/** Fails. */\nexport const fail = (): never => { throw new Error("Lost"); };',
    };
    const renderer = await openRenderer(writeAssets(hook, "", lib));
    const problem = await findFault(renderer.renderPages([makeView()]));
    assert.match(problem.message, message);
    assert.deepEqual([problem.file, problem.line], [file, line]);
  });

test("passes on the filters of a published plugin, and refuses its feed", async () => {
  const rss = 'const rss = await import("@11ty/eleventy-plugin-rss");';
  const layout =
    '{{ view.url | absoluteUrl("https://museum.example/") }} {{ view.global.day | dateToRfc3339 }} {{ view.url | htmlBaseUrl }}';
  const day = 'eleventyConfig.addGlobalData("day", new Date(0));';
  assert.equal(
    await render(`${rss} eleventyConfig.addPlugin(rss.default); ${day}`, layout),
    "https://museum.example/boats/ 1970-01-01T00:00:00Z /boats/",
  );
  const feed = await findFault(
    render(
      `${rss} eleventyConfig.addPlugin(rss.feedPlugin, { collection: { name: "all" }, metadata: { title: "Boats" } });`,
    ),
  );
  assert.match(
    feed.message,
    /^In the plugin "@11ty\/eleventy-plugin-rss\/feed-plugin": The template ".*" is a feed\.$/,
  );
  const later = await findFault(
    render(`${rss} eleventyConfig.addPlugin(rss.default);`, '{{ "" | htmlToAbsoluteUrls("x") }}'),
  );
  assert.match(later.message, /^"htmlToAbsoluteUrls" is asynchronous/);
});

for (const plugin of [
  "EleventyRenderPlugin",
  "IdAttributePlugin",
  "InputPathToUrlTransformPlugin",
  "EleventyI18nPlugin",
])
  test(`refuses what ${plugin} of Eleventy itself would do`, async () => {
    const add = `const all = await import("@11ty/eleventy"); eleventyConfig.addPlugin(all.${plugin}, { defaultLanguage: "en" });`;
    assert.match(
      (await findFault(render(add))).message,
      /^In the plugin ".+": "\w+" is not passed on to layouts\.$/,
    );
  });

test("a template that is added writes a file of the site, with the same strictness", async () => {
  const open = (text: string) => {
    const add = `eleventyConfig.addTemplate("crew.njk", ${JSON.stringify(text)}, { permalink: "/a/crew.txt" });`;
    const site = writeAssets(`export default (eleventyConfig) => { ${add} };`, "");
    const content = makeContent([]);
    return openRenderer(site).then((renderer) =>
      renderer.renderFiles(buildSiteView(site, content, buildNavigation(site, content))),
    );
  };
  const files = await open("{{ view.site.title }}");
  assert.deepEqual(
    files.find(({ path }) => path === "a/crew.txt"),
    {
      path: "a/crew.txt",
      content: makeSite().settings.title,
      source: "assets/eleventy.ts (crew.njk)",
    },
  );
  const problem = await findFault(open("a\n{{ view.site.titel }}"));
  assert.equal(problem.file, "assets/eleventy.ts (crew.njk)");
  assert.deepEqual([problem.line, problem.hint], [2, 'Did you mean "view.site.title"?']);
});

test("may be a module in the old form, which asks for packages and modules of Node", async () => {
  const hook =
    'const { EOL } = require("node:os");\nconst rss = require("@11ty/eleventy-plugin-rss/package.json");\n' +
    "module.exports = (config) => config.addFilter('end', (text) => text + EOL.length + rss.name);";
  const site = writeAssets("", "{{ view.url | end }}", { "assets/eleventy.js": hook });
  rmSync(join(site.workingDir, "assets/eleventy.ts"));
  const [page] = await (await openRenderer(site)).renderPages([makeView({ url: "/" })]);
  assert.equal(page?.html, "/1@11ty/eleventy-plugin-rss");
});

test("knows where its modules stand", async () => {
  const hook =
    'import { createRequire } from "node:module";\nimport { place } from "./lib/place.ts";\n' +
    "const require = createRequire(import.meta.url);\n" +
    'export default (config) => void config.addGlobalData("found", [place, require("./crew.json")].join());';
  const others = {
    "assets/lib/place.ts": "export const place = import.meta.dirname;",
    "assets/crew.json": '"Ann"',
  };
  const site = writeAssets(hook, "{{ view.global.found }}", others);
  const [page] = await (await openRenderer(site)).renderPages([makeView()]);
  assert.equal(page?.html, `${join(site.workingDir, "assets/lib")},Ann`);
});

test("is run once for all pages, and not before the first", async () => {
  const count = "globalThis.waymarkTestRuns = (globalThis.waymarkTestRuns ?? 0) + 1;";
  const runs = () => (globalThis as { waymarkTestRuns?: number }).waymarkTestRuns;
  const renderer = await openRenderer(writeAssets(`export default () => { ${count} };`, "x"));
  assert.equal(runs(), undefined);
  await renderer.renderPages([makeView()]);
  await renderer.renderPages([makeView(), makeView()]);
  assert.equal(runs(), 1);
});

test("its digest follows from all its files and from the versions of its packages, and from nothing else", async () => {
  const folder = makeFolder();
  const digest = async (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { digest } = await openRenderer({ workingDir: folder, assetsDirs: [join(folder, "assets")] });
    return digest;
  };
  const manifest = (name: string, version: string) => ({
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version,
      main: "a.js",
      dependencies: { oars: "1" },
    }),
  });
  const none = await digest({ "assets/a.txt": "" });
  const first = await digest({
    "assets/eleventy.mjs":
      'import { b } from "./b.ts";\nimport boats from "boats";\nexport default () => void [b, boats];',
    "assets/b.ts": "export const b = 1;",
    "node_modules/boats/a.js": "module.exports = 1;",
    ...manifest("boats", "1.0.0"),
    ...manifest("oars", "1.0.0"),
  });
  assert.equal(await digest({ "assets/c.ts": "export const c = 1;" }), first);
  const digests = [
    none,
    first,
    await digest({ "assets/b.ts": "export const b = 2;" }),
    await digest(manifest("boats", "1.0.1")),
    await digest(manifest("oars", "1.0.1")),
  ];
  assert.equal(new Set(digests).size, digests.length);
});
