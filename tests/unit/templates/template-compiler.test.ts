import assert from "node:assert/strict";
import { test } from "node:test";
import { StrictEnvironment } from "../../../src/layouts/strict-environment.ts";
import { compileTemplate } from "../../../src/templates/compile-template.ts";

const view = { boats: ["punt", "skiff"], sizes: { small: 3, large: 7 } };

function render(template: string, others: Record<string, string> = {}): string {
  const texts: Record<string, string> = { page: template, ...others };
  const read = (path: string) => ({ path, text: texts[path] as string });
  const strict = new StrictEnvironment((path) => {
    const source = read(path);
    return {
      source,
      compile: (environment) => compileTemplate(source, environment, { read, isShown: () => false }),
    };
  });
  return strict.renderView("page", view);
}

const readers: [name: string, template: string, wanted: string, others?: Record<string, string>][] = [
  ["a print", "{% for b in view.boats %}{{ loop.index }}{{ b }} {% endfor %}", "1punt 2skiff "],
  ["an if", "{% for b in view.boats %}{{ b }}{% if not loop.last %}, {% endif %}{% endfor %}", "punt, skiff"],
  [
    "a list of keys",
    "{% for k, v in view.sizes %}{{ loop.index0 }}{{ k }}{{ v }} {% endfor %}",
    "0small3 1large7 ",
  ],
  [
    "an inner loop",
    "{% for b in view.boats %}{% for c in view.boats %}{{ loop.revindex }}{% endfor %}{% endfor %}",
    "2121",
  ],
  ["a set", "{% for b in view.boats %}{% set l = loop %}{{ l.length }}{% endfor %}", "22"],
  [
    "another template",
    '{% for b in view.boats %}{% include "x.njk" %}{% endfor %}',
    "12",
    { "x.njk": "{{ loop.index }}" },
  ],
  [
    "an imported template",
    '{% for b in view.boats %}{% import "x.njk" as x with context %}{{ x.place }}{% endfor %}',
    "12",
    { "x.njk": "{% set place = loop.index %}" },
  ],
  [
    "a block that another template fills",
    '{% extends "x.njk" %}{% block boat %}{{ loop.index }}{% endblock %}',
    "12",
    { "x.njk": "{% for b in view.boats %}{% block boat %}{% endblock %}{% endfor %}" },
  ],
];

for (const [name, template, wanted, others] of readers)
  test(`the variables of a loop are there for ${name}`, () => {
    assert.equal(render(template, others), wanted);
  });
