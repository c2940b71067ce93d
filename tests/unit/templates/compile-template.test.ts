import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictEnvironment } from "../../../src/layouts/strict-environment.ts";
import { FaultError } from "../../../src/problems/fault-error.ts";
import { openRenderer } from "../../../src/templates/open-renderer.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeView } from "../../support/make-view.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const circle = "{% include 'exhibit.njk' %}";

/** A page with a layout of the site's own, or what is told of that and where. */
async function render(layout: string): Promise<string> {
  const workingDir = makeFolder();
  writeTree(workingDir, {
    "layouts/exhibit.njk": layout,
    "layouts/part.njk": "Part",
    "layouts/circle.njk": circle,
  });
  const renderer = await openRenderer({ workingDir, assetsDirs: [workingDir] });
  try {
    const [page] = await renderer.renderPages([makeView({ layout: "exhibit.njk", url: "/boats/" })]);
    return page?.html ?? "";
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { file, line, column, message } = error.problem;
    return `${file}:${line}:${column} ${message}`;
  }
}

for (const [what, layout, told] of [
  [
    "a comment that nothing closes",
    "{# Mine. #}\n<p>{# a</p>",
    "2:4 This is not ended: what it ends with is missing.",
  ],
  ["a text that nothing closes", '{{ view.url }}\n{{ "a }}\n{{ view.url }}', "2:1 expected variable end."],
  [
    "a block that is there twice",
    "{% block a %}{% endblock %}\n{% block a %}{% endblock %}",
    '2:10 There is a block "a" already in this template.',
  ],
  [
    "an include by a name that is put together",
    "<p>\n{% include view.page.title %}",
    '2:22 There is no template "Page".',
  ],
  ["an extends by such a name", "{% extends view.page.title %}", '1:22 There is no template "Page".'],
  ["an import by such a name", "{% import view.page.title as a %}", '1:21 There is no template "Page".'],
  [
    "a template that includes itself",
    "{# Mine. #}\n<p>{% include 'exhibit.njk' %}",
    '2:15 This template includes itself, by the name "exhibit.njk".',
  ],
  [
    "a template that others include in a circle",
    "{% block a %}\n<p>{% include 'circle.njk' %}{% endblock %}",
    '2:15 This template includes itself, by the name "circle.njk".',
  ],
] as const)
  test(`${what} is told in plain words, at its place`, async () =>
    assert.equal(await render(layout), `layouts/exhibit.njk:${told}`));

test("a template may include itself where a page ends that", async () => {
  const layout = "{% if view.page.lead %}{% include 'exhibit.njk' %}{% endif %}x";
  assert.equal(await render(layout), "x");
});

test("a template is found by a name that is put together, and may be missing where that is said", async () => {
  const layout = "{% include 'par' + 't.njk' %}{% include 'x' + '.njk' ignore missing %}";
  assert.equal(await render(layout), "Part");
});

test("that the stack is full is told in words of templates", () => {
  const environment = new StrictEnvironment(() => null);
  const { message } = environment.placeFault(
    new RangeError("Maximum call stack size exceeded"),
    "1 2 3 a.njk",
  );
  assert.equal(message, "This comes back to itself.");
  const other = environment.placeFault(new RangeError("Invalid count value: -1"), "1 2 3 a.njk");
  assert.equal(other.message, "Invalid count value: -1.");
});
