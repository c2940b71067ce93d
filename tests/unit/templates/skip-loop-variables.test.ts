import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import nunjucks from "nunjucks";
import { skipLoopVariables } from "../../../src/templates/skip-loop-variables.ts";
import { makeFolder } from "../../support/run-waymark.ts";

skipLoopVariables();

const context = { boats: ["punt", "skiff"], sizes: { small: 3, large: 7 } };

function render(template: string, others: Record<string, string> = {}): string {
  const folder = makeFolder();
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text);
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder));
  return environment.renderString(template, context);
}

/** How many loops of a template set their variables. */
function countSetters(template: string): number {
  return nunjucks.precompileString(template, { name: "x" }).split('frame.set("loop.index",').length - 1;
}

const readers: [name: string, template: string, wanted: string, others?: Record<string, string>][] = [
  ["a print", "{% for b in boats %}{{ loop.index }}{{ b }} {% endfor %}", "1punt 2skiff "],
  ["an if", "{% for b in boats %}{{ b }}{% if not loop.last %}, {% endif %}{% endfor %}", "punt, skiff"],
  [
    "a list of keys",
    "{% for k, v in sizes %}{{ loop.index0 }}{{ k }}{{ v }} {% endfor %}",
    "0small3 1large7 ",
  ],
  [
    "an inner loop",
    "{% for b in boats %}{% for c in boats %}{{ loop.revindex }}{% endfor %}{% endfor %}",
    "2121",
  ],
  ["a set", "{% for b in boats %}{% set l = loop %}{{ l.length }}{% endfor %}", "22"],
  [
    "another template",
    '{% for b in boats %}{% include "x.njk" %}{% endfor %}',
    "12",
    { "x.njk": "{{ loop.index }}" },
  ],
  [
    "an imported template",
    '{% for b in boats %}{% import "x.njk" as x with context %}{{ x.place }}{% endfor %}',
    "12",
    { "x.njk": "{% set place = loop.index %}" },
  ],
  [
    "a block that another template fills",
    '{% extends "x.njk" %}{% block boat %}{{ loop.index }}{% endblock %}',
    "12",
    { "x.njk": "{% for b in boats %}{% block boat %}{% endblock %}{% endfor %}" },
  ],
];

for (const [name, template, wanted, others] of readers)
  test(`the variables of a loop are there for ${name}`, () => {
    assert.equal(render(template, others), wanted);
  });

test("a loop that reads none sets none, also within one that does", () => {
  const names = "{% for b in boats %}{{ b }}{% endfor %}";
  assert.equal(countSetters(names), 0);
  assert.equal(countSetters("{% for b in boats %}{{ loop.index }}{% endfor %}"), 1);
  assert.equal(countSetters(`{% for b in boats %}{{ loop.index }}${names}{% endfor %}`), 1);
});
