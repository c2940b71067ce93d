import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { FaultError } from "../../../src/problems/fault-error.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { openRenderer } from "../../../src/templates/open-renderer.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeView } from "../../support/make-view.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** A page that the theme lays out with templates of the site's own, and what is told of them. */
async function render(files: Record<string, string>): Promise<{ html?: string; problem?: Problem }> {
  const workingDir = makeFolder();
  writeTree(workingDir, files);
  const renderer = await openRenderer({ workingDir, assetsDirs: [join(workingDir, "assets"), themeDir] });
  try {
    const [page] = await renderer.renderPages([makeView()]);
    return page ? { html: page.html } : {};
  } catch (error) {
    if (error instanceof FaultError) return { problem: error.problem };
    throw error;
  }
}

const footer = "assets/site-footer/site-footer.njk";

test("what takes the place of a component of the theme has to bring its macro, and is told in plain words where it does not", async () => {
  const mine = "{% macro siteFooter(view) %}<footer>Mine</footer>{% endmacro %}";
  assert.match((await render({ [footer]: mine })).html ?? "", /<footer>Mine<\/footer>/);
  const { problem: bare } = await render({ [footer]: "{# Mine. #}\n" });
  assert.deepEqual([bare?.file, bare?.line], [footer, 1]);
  assert.equal(
    `${bare?.message} ${bare?.hint}`,
    'This takes the place of a template of the theme, which has a macro "siteFooter". Put what is to be shown into {% macro siteFooter(…) %} … {% endmacro %}, as the theme has it.',
  );
  const { problem: misspelt } = await render({ [footer]: `{# Mine. #}\n${mine.replace("Foot", "Fot")}` });
  assert.deepEqual([misspelt?.line, misspelt?.column, misspelt?.length], [2, 10, 9]);
  assert.equal(misspelt?.hint, 'Call "siteFoter" so.');
  assert.equal(misspelt?.corrected, mine);
});

test("what stands outside of the macros of an imported template is told, since nobody would see it", async () => {
  const outside = "{# Mine. #}\n{% macro siteFooter(view) %}x{% endmacro %}\n\n  <p>Lost</p>\n";
  const { problem } = await render({ [footer]: outside });
  assert.deepEqual([problem?.file, problem?.line, problem?.column], [footer, 4, 3]);
  assert.match(problem?.message ?? "", /^This stands in no macro, so no page shows it/);
});

test("a macro that a template of the site's own does not have is told where it is imported, with what was meant", async () => {
  const layout = (name: string) =>
    `{# Mine. #}\n{% extends "base.njk" %}\n{% from "boat/boat.njk" import ${name} as draw %}\n{% block content %}<main id="main_content">{{ draw() }}{{ view.body | safe }}</main>{% endblock %}`;
  const boat = "{% set bow = 1 %}{% macro boat() %}Skiff{% endmacro %}";
  const files = (name: string) => ({
    "assets/layouts/page.njk": layout(name),
    "assets/boat/boat.njk": boat,
  });
  assert.match((await render(files("boat"))).html ?? "", /Skiff/);
  const { problem } = await render(files("boot"));
  assert.deepEqual([problem?.file, problem?.line, problem?.column], ["assets/layouts/page.njk", 3, 32]);
  assert.equal(
    `${problem?.message} ${problem?.hint}`,
    '"boot" is not in that template. Did you mean "boat"?',
  );
});

const page = (top: string, shown: string) =>
  `{# Mine. #}\n{% extends "base.njk" %}\n${top}\n{% block content %}<main id="main_content">${shown}{{ view.body | safe }}</main>{% endblock %}`;

test("what a template sets or defines under a condition can be imported, as Nunjucks has it", async () => {
  const part =
    '{% if true %}{% set greeting = "Good day" %}{% macro hello() %}Hello{% endmacro %}{% else %}{% set other = 1 %}{% endif %}';
  const top = '{% from "part/part.njk" import hello, greeting %}';
  const files = (top: string) => ({
    "assets/layouts/page.njk": page(top, "{{ greeting }} {{ hello() }}"),
    "assets/part/part.njk": part,
  });
  assert.match((await render(files(top))).html ?? "", /Good day Hello/);
  const { problem } = await render(files(top.replace(" %}", ", other %}")));
  assert.equal(problem?.file, "assets/part/part.njk");
  assert.match(problem?.message ?? "", /^"other" is imported from here, but is not there, or is set only/);
});

test("a template may be imported by one and included by another: then its text is shown", async () => {
  const files = (shown: string) => ({
    "assets/layouts/page.njk": page('{% from "part/part.njk" import hello %}', `{{ hello("a") }}${shown}`),
    "assets/part/part.njk": '{% macro hello(x) %}Hello {{ x }}{% endmacro %}{{ hello("b") }}',
  });
  assert.match((await render(files('{% include "part/part.njk" %}'))).html ?? "", /Hello aHello b/);
  assert.match((await render(files('{% include ("part/part" + ".njk") %}'))).html ?? "", /Hello aHello b/);
  assert.match((await render(files(""))).problem?.message ?? "", /^This stands in no macro/);
});

test("a name that Nunjucks keeps inside of its template is told in plain words", async () => {
  const { problem } = await render({
    "assets/layouts/page.njk": page('{% from "part/part.njk" import _hello %}', ""),
    "assets/part/part.njk": "{% macro _hello() %}Hello{% endmacro %}",
  });
  assert.deepEqual(
    [problem?.file, problem?.line, problem?.column],
    ["assets/layouts/page.njk", 3, 32],
    problem?.message,
  );
  assert.match(problem?.message ?? "", /^A name that begins with "_" stays in its template/);
});

test("what else goes wrong with a template is told in plain words, at its place", async () => {
  const part = "{% macro hello() %}Hello{% endmacro %}";
  const told = async (top: string, shown: string, text = part) => {
    const files = { "assets/layouts/page.njk": page(top, shown), "assets/part/part.njk": text };
    const { problem } = await render(files);
    return `${problem?.file}:${problem?.line} ${problem?.message}`;
  };
  const inside = '{% if true %}{% from "part/part.njk" import hello %}{% endif %}{{ hello() }}';
  assert.match(
    await told("", inside),
    /page\.njk:\d A name is used here that was imported under a condition/,
  );
  assert.match(await told('{% from "part" import hello %}', ""), /There is no template "part"/);
  const open = `${part}\n\n{% macro more() %}\n{% if 1 %}{% endif %}\n`;
  assert.match(
    await told('{% from "part/part.njk" import hello %}', "", open),
    /part\.njk:3 This is not ended: what it ends with/,
  );
  const shown = `${part}\n{% include "skip-link/skip-link.njk" %}`;
  assert.match(
    await told('{% from "part/part.njk" import hello %}', "", shown),
    /part\.njk:2 This stands in no macro/,
  );
});
