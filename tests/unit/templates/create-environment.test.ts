import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { menuAt } from "../../../src/navigation/menu.ts";
import { createEnvironment } from "../../../src/templates/create-environment.ts";
import { makeView } from "../../support/make-view.ts";
import { makeFolder } from "../../support/run-waymark.ts";

function render(template: string): string {
  const assets = makeFolder();
  mkdirSync(join(assets, "layouts"));
  writeFileSync(join(assets, "layouts/exhibit.njk"), template);
  const items = [{ title: "Captain's <log>", kind: "page" as const, url: "/log/", items: [] }];
  const view = makeView({ layout: "exhibit.njk", sidenav: menuAt(items, "/log/") });
  return createEnvironment({ assetsDirs: [assets] }).renderView("exhibit.njk", view);
}

test("a site's own layout prints a menu, its words escaped as everywhere in a layout", () => {
  assert.equal(
    render('{{ navList(view.sidenav, view.words, "tree") }}'),
    '<ul class="nav-list nav-list--tree">\n<li class="nav-list__item nav-list__item--current"><a class="nav-list__link" href="/log/" aria-current="page">Captain&#39;s &lt;log&gt;</a></li>\n</ul>',
  );
});

test("a macro of a layout prints one too, and a layout may read it as data", () => {
  assert.match(
    render(
      '{% macro side(menu, words) %}{{ navList(menu, words, "boats") }}{% endmacro %}{{ side(view.sidenav, view.words) }}',
    ),
    /^<ul class="nav-list nav-list--boats">/,
  );
  assert.equal(
    render(
      "{% for item in view.sidenav.items %}{{ item.url }}{{ ' here' if item == view.sidenav.current }}{% endfor %}",
    ),
    "/log/ here",
  );
});
