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
