import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createEnvironment } from "../../../src/templates/create-environment.ts";
import { renderPages } from "../../../src/templates/render-pages.ts";
import { makeView } from "../../support/make-view.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** Renders one page with a layout that a site brings itself. */
async function render(template: string, parts = {}): Promise<string | undefined> {
  const assets = makeFolder();
  mkdirSync(join(assets, "layouts"));
  writeFileSync(join(assets, "layouts/exhibit.njk"), template);
  const view = makeView({ layout: "exhibit.njk", url: "/boats/", ...parts });
  const [page] = await renderPages([view], createEnvironment([assets]));
  return page?.html;
}

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
  test(`a misspelt key in ${name} fails and names the layout`, async () => {
    await assert.rejects(render(template("view.page.titel")), {
      name: "LayoutError",
      message:
        '"view.page.titel" does not exist (layout exhibit.njk, page /boats/). Did you mean "view.page.title"?',
    });
  });

  test(`a misspelt name in ${name} fails and names layout and line`, async () => {
    await assert.rejects(render(`<p>\n${template("veiw")}`), {
      name: "LayoutError",
      message:
        'exhibit.njk:2: "veiw" is set nowhere in this template; a partial is a macro and takes it as an argument. Did you mean "view"?',
    });
  });
}

test("a misspelt key of a list fails too", async () => {
  await assert.rejects(render("{% if view.breadcrumbs.size %}x{% endif %}"), {
    message: '"view.breadcrumbs.size" does not exist (layout exhibit.njk, page /boats/).',
  });
});

test("a key that resembles none is named without a guess", async () => {
  await assert.rejects(render("{{ view.colophon }}"), {
    message: '"view.colophon" does not exist (layout exhibit.njk, page /boats/).',
  });
});

test("a misspelt key is found in the items of a list and in what a site declared itself", async () => {
  const item = { title: "Boats", url: "/boats/" };
  await assert.rejects(
    render("{% for i in view.breadcrumbs %}{{ i.titel }}{% endfor %}", { breadcrumbs: [item] }),
    {
      message:
        '"view.breadcrumbs[].titel" does not exist (layout exhibit.njk, page /boats/). Did you mean "view.breadcrumbs[].title"?',
    },
  );
  await assert.rejects(render("{% if view.data.oars %}x{% endif %}", { data: { oar: [] } }), {
    message:
      '"view.data.oars" does not exist (layout exhibit.njk, page /boats/). Did you mean "view.data.oar"?',
  });
});

test("what a page may lack is null and can be asked for", async () => {
  assert.equal(
    await render('{% if view.page.lead %}x{% else %}none{% endif %}{{ view.next or "last" }}'),
    "nonelast",
  );
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
