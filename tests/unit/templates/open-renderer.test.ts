import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { PageView } from "../../../src/layouts/page-view.ts";
import { FaultError } from "../../../src/problems/fault-error.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { openRenderer } from "../../../src/templates/open-renderer.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { makeMessage } from "../../support/make-message.ts";
import { makeView } from "../../support/make-view.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** A site with layouts of its own. */
function writeLayouts(layouts: Record<string, string>) {
  const workingDir = makeFolder();
  mkdirSync(join(workingDir, "layouts"));
  for (const [name, text] of Object.entries(layouts))
    writeFileSync(join(workingDir, "layouts", `${name}.njk`), text);
  return { workingDir, assetsDirs: [workingDir] };
}

/** Renders one page with a layout that a site brings itself, and perhaps with parts for it. */
async function render(
  layout: string,
  view: Partial<PageView> = {},
  parts: Record<string, string> = {},
): Promise<string | undefined> {
  const renderer = await openRenderer(writeLayouts({ exhibit: layout, ...parts }));
  const [page] = await renderer.renderPages([makeView({ layout: "exhibit.njk", url: "/boats/", ...view })]);
  return page?.html;
}

/** What is told of a layout that can't be rendered. */
async function findFault(...input: Parameters<typeof render>): Promise<Problem> {
  const error = await render(...input).catch((error: unknown) => error);
  assert.ok(error instanceof FaultError, String(error));
  assert.equal(error.problem.rule, "layout-fault");
  return error.problem;
}

test("a page of the theme's templates alone has no address to be judged, but an id that its text has too", async () => {
  const renderer = await openRenderer({ workingDir: makeFolder(), assetsDirs: [themeDir] });
  const [plain, twice] = await renderer.renderPages([
    makeView(),
    makeView({ body: '<h2 id="main_content">Boats</h2>' }),
  ]);
  assert.equal(plain?.printed, null);
  assert.deepEqual(twice?.printed, { addresses: [], idsTwice: ["main_content"], lacksText: false });
});

test("what a site's own part prints is judged on each page that a layout of the theme makes with it", async () => {
  const site = writeLayouts({});
  mkdirSync(join(site.workingDir, "site-footer"));
  writeFileSync(
    join(site.workingDir, "site-footer/site-footer.njk"),
    '{% macro siteFooter(view) %}<a href="/gone/">Gone</a>{% endmacro %}',
  );
  const renderer = await openRenderer({ ...site, assetsDirs: [...site.assetsDirs, themeDir] });
  const [page] = await renderer.renderPages([makeView()]);
  assert.deepEqual(page?.printed, { addresses: ["/gone/"], idsTwice: [], lacksText: false });
});

// Each way in which a template can read a value; Nunjucks by itself is silent on all but the first two.
const positions: [name: string, template: (value: string) => string][] = [
  ["a print", (value) => `{{ ${value} }}`],
  ["an argument", (value) => `{% macro m(a) %}{{ a }}{% endmacro %}{{ m(${value}) }}`],
  ["an if", (value) => `{% if ${value} %}x{% endif %}`],
  ["an if not", (value) => `{% if not ${value} %}x{% endif %}`],
  ["an elif", (value) => `{% if false %}x{% elif ${value} %}x{% endif %}`],
  ["an inline if", (value) => `{{ "x" if ${value} else "y" }}`],
  ["a for", (value) => `{% for item in ${value} %}x{% endfor %}`],
  ["a set", (value) => `{% set a = ${value} %}`],
  ["a comparison", (value) => `{% if ${value} == "x" %}x{% endif %}`],
  ["an or", (value) => `{{ ${value} or "x" }}`],
  ["an and", (value) => `{{ ${value} and "x" }}`],
  ["a filter", (value) => `{{ ${value} | safe }}`],
  ["a filter with a default", (value) => `{{ ${value} | default("x") }}`],
];

for (const [name, template] of positions) {
  test(`a misspelt key in ${name} is told with its place and what was meant`, async () => {
    const problem = await findFault(template("view.page.titel"));
    assert.equal(problem.message, '"view.page.titel" does not exist.');
    assert.equal(problem.hint, 'Did you mean "view.page.title"?');
    assert.equal(problem.corrected, template("view.page.title"));
  });

  test(`a misspelt name in ${name} is told with its place and what was meant`, async () => {
    const problem = await findFault(`<p>\n${template("veiw")}`);
    assert.match(problem.message, /^"veiw" is set nowhere in this template; a partial is a macro/);
    assert.deepEqual([problem.line, problem.length], [2, 4]);
    assert.equal(problem.corrected, template("view"));
  });
}

test("a misspelt key of a list fails too", async () => {
  const { message } = await findFault("{% if view.breadcrumbs.size %}x{% endif %}");
  assert.equal(message, '"view.breadcrumbs.size" does not exist.');
});

test("a key that resembles none is told with the page that met it, without a guess", async () => {
  const { message, hint, corrected } = await findFault("{{ view.colophon }}");
  assert.equal(`${message} ${hint}`, '"view.colophon" does not exist. Met on the page /boats/.');
  assert.equal(corrected, null);
});

test("a misspelt key is found in the items of a list and in what a site declared itself", async () => {
  const place = { kind: "page", current: false, open: false, items: [] } as const;
  const breadcrumbs = [{ ...place, title: "Boats", url: "/boats/", items: [] }];
  const item = await findFault("{% for i in view.breadcrumbs %}{{ i.titel }}{% endfor %}", { breadcrumbs });
  assert.equal(item.hint, 'Did you mean "view.breadcrumbs[].title"?');
  const list = await findFault("{% if view.data.oars %}x{% endif %}", { data: { oar: [] } });
  assert.equal(list.hint, 'Did you mean "view.data.oar"?');
});

// What stands in the second of three lines of a template, and what is told of it.
const faults: [name: string, line: string, column: number, message: RegExp][] = [
  [
    "a mark without end",
    "{% if view.page %}x",
    1,
    /^(?:This is not ended: what it ends with is missing|unknown block tag: end)/,
  ],
  ["an unknown mark", "<p>{% iff view.page %}", 7, /^unknown block tag: iff\.$/],
  ["a broken expression", "{{ view.page. }}", 15, /^expected name as lookup value/],
  ["an unknown filter", "{{ view.url | uper }}", 15, /^There is no filter "uper"\.$/],
  ["an unknown test", "{% if view.url is definde %}x{% endif %}", 19, /^There is no test "definde"\.$/],
  ["a part that is not there", '{% include "sidenaf.njk" %}', 12, /^There is no template "sidenaf\.njk"\.$/],
  ["an import of nothing", '{% from "menu.njk" import menu %}', 9, /^There is no template "menu\.njk"\.$/],
  [
    "a filter that fails",
    "{{ view.url | dictsort }}",
    15,
    /^The filter "dictsort" failed: dictsort filter: val must/,
  ],
  [
    "a call of nothing",
    "{{ view.page.title() }}",
    14,
    /^Unable to call `.*title.*`, which is not a function\.$/,
  ],
  ["an in without a list", "{% if 1 in view.language.dir.x %}x{% endif %}", 7, /^Cannot use "in" operator/],
  [
    "words without their values",
    "<p>{{ view.words.pagesBelow }}</p>",
    18,
    /^What is printed here wants values/,
  ],
  ["a print of nothing", "<p>{{ view.page.lead }}</p>", 17, /^There is nothing to print here\.$/],
];

for (const [name, line, column, message] of faults) {
  test(`${name} is told with file, line and column, wherever it stands`, async () => {
    const text = `<p>\n${line}\n{# end #}`;
    const places: [file: string, layout: string, parts: Record<string, string>][] = [
      ["exhibit", text, {}],
      ["part", '{% include "part.njk" %}', { part: text }],
      ["part", '{% extends "part.njk" %}', { part: text }],
      [
        "exhibit",
        `{% extends "part.njk" %}{% block a %}${text}{% endblock %}`,
        { part: "{% block a %}{% endblock %}" },
      ],
      [
        "part",
        '{% from "part.njk" import m %}\n\n\n\n<p>{{ m(view) }}',
        { part: `{% macro m(view) %}${text}{% endmacro %}` },
      ],
    ];
    for (const [file, layout, parts] of places) {
      const problem = await findFault(layout, {}, parts);
      assert.match(problem.message, message);
      assert.equal(problem.file, `layouts/${file}.njk`);
      // A mark without end is missed at the next one that ends.
      if (!problem.message.startsWith("unknown block tag: end"))
        assert.deepEqual([problem.line, problem.column], [2, column], layout);
    }
  });
}

test("a block that nothing extended has is told, since nobody would see what is in it", async () => {
  const parts = {
    mid: '{% extends "part.njk" %}{% block b %}{% endblock %}',
    part: "{% block a %}{% block b %}{% endblock %}{% endblock %}",
  };
  const inMid = (block: string) =>
    `{% extends "mid.njk" %}{% block ${block} %}x{% block own %}y{% endblock %}{% endblock %}`;
  for (const block of ["a", "b"]) assert.equal(await render(inMid(block), {}, parts), "xy");
  const { message, column } = await findFault(inMid("main"), {}, parts);
  assert.equal(message, '"mid.njk" has no block "main", so that nothing in it would be shown.');
  assert.equal(column, 33);
});

test("a layout that extends itself, by its own name or in a circle, is told with its line", async () => {
  const own = await findFault('{# Mine. #}\n{% extends "exhibit.njk" %}');
  assert.equal(own.message, 'This template extends itself, by the name "exhibit.njk".');
  assert.deepEqual([own.line, own.column], [2, 12]);
  const circle = { part: '{% extends "exhibit.njk" %}' };
  assert.match((await findFault('{% extends "part.njk" %}', {}, circle)).message, /extends itself/);
});

test("what stands outside of the blocks of a layout that extends another one is told, since nobody would see it", async () => {
  const parts = { part: "{% block a %}{% endblock %}" };
  const extending = '{# Mine. #}\n{%- extends "part.njk" -%}\n';
  const outside = {
    "<p>Hello</p>\n{% block a %}x{% endblock %}": [3, 1],
    "{% block a %}x{% endblock %}\n\n  Hello": [5, 3],
    "{% block a %}x{% endblock %}\n{{ view.url }}": [4, 1],
    "{% if view.url %}{% set b = 1 %}\n- {{ b }}{% endif %}": [4, 1],
    "{% for c in view.breadcrumbs %}x{% endfor %}": [3, 32],
  };
  for (const [text, place] of Object.entries(outside)) {
    const { message, hint, line, column } = await findFault(extending + text, {}, parts);
    assert.equal(message, 'This stands in no block, so no page shows it: "part.njk" shows blocks alone.');
    assert.deepEqual([line, column], place, text);
    assert.equal(hint, "Move it into one of its blocks: a.");
  }
  const inside =
    "{% set b %}y{% endset %}\n{% macro m() %}z{% endmacro %}\n{% block a %}{{ m() }}{% endblock %}\n";
  assert.equal(await render(extending + inside, {}, parts), "z");
});

test("a page that can be laid out is, after one that could not", async () => {
  const site = writeLayouts({ exhibit: "{{ view.page.lead }}" });
  const renderer = await openRenderer(site);
  const view = makeView({ layout: "exhibit.njk" });
  await assert.rejects(renderer.renderPages([view]), FaultError);
  const [page] = await renderer.renderPages([{ ...view, page: { ...view.page, lead: "Boats." } }]);
  assert.equal(page?.html, "Boats.");
});

test("a view is asked for when the page before it is done, so that none waits in memory", async () => {
  const renderer = await openRenderer(writeLayouts({ exhibit: "{{ view.url }}" }));
  const seen: string[] = [];
  const views = function* () {
    for (const url of ["/boats/", "/bells/"]) {
      seen.push(`view of ${url}`);
      yield makeView({ layout: "exhibit.njk", url });
    }
  };
  const sizes = await renderer.renderPages(views(), ({ html }) => {
    seen.push(html);
    return html.length;
  });
  assert.deepEqual(seen, ["view of /boats/", "/boats/", "view of /bells/", "/bells/"]);
  assert.deepEqual(sizes, [7, 7]);
});

test("many pages are rendered in their order, each batch by itself", async () => {
  const renderer = await openRenderer(writeLayouts({ exhibit: "{{ view.url }}" }));
  const views = Array.from({ length: 600 }, (_, n) => makeView({ layout: "exhibit.njk", url: `/${n}/` }));
  const batches = await Promise.all([renderer.renderPages(views), renderer.renderPages(views.slice(0, 2))]);
  assert.deepEqual(
    batches.map((pages) => pages.map(({ html }) => html)),
    [views.map(({ url }) => url), ["/0/", "/1/"]],
  );
});

test("what a page may lack is null and can be asked for", async () => {
  assert.equal(
    await render('{% if view.page.lead %}x{% else %}none{% endif %}{{ view.next or "last" }}'),
    "nonelast",
  );
});

test("a layout puts values into the words of the frame", async () => {
  const words = { ...makeView().words, pagesBelow: makeMessage("Pages in {title}") };
  const html = await render("{{ view.words.pagesBelow({ title: view.page.title }) }}", { words });
  assert.equal(html, "Pages in Page");
});

test("what staff wrote is printed, never run", async () => {
  const body = '{{ "".constructor.constructor("return 1")() }}{% include "x" %}';
  assert.equal(await render("{{ view.body | safe }}", { body }), body);
});

test("a layout that is not there is named", async () => {
  await assert.rejects(render("x", { layout: "exhibits.njk" }), {
    message: "template not found: exhibits.njk",
  });
});
