import assert from "node:assert/strict";
import { test } from "node:test";
import { planRemoval } from "../../../../src/commands/deeds/plan-removal.ts";
import { changeYaml } from "../../../../src/editing/change-yaml.ts";

const takeOut = (text: string, path: (string | number)[], isMenu = true) =>
  changeYaml(text, planRemoval(path, isMenu));

test("a menu loses the entry, and goes as a whole with its last one", () => {
  const two = "sidenav:\n  - {title: A, link: a.md} # a\n  - {title: B, link: b.md}\n";
  const one = takeOut(two, ["sidenav", 0, "link"]);
  assert.equal(one, "sidenav:\n  - {title: B, link: b.md}\n");
  assert.equal(takeOut(`title: Us\n${one}`, ["sidenav", 0, "link"]), "title: Us\n");
  assert.equal(
    takeOut("menus:\n  top:\n    - {title: A, link: /a/}\nsearch: true\n", ["menus", "top", 0, "link"]),
    "search: true\n",
  );
  assert.equal(takeOut("action:\n  title: Go\n  link: a.md\nlead: Us\n", ["action", "link"]), "lead: Us\n");
});

test("an entry with others below it stays as their heading, and a heading goes with the last of them", () => {
  const menu =
    "footer:\n  - title: All\n    link: /a/\n    items:\n      - {title: B, link: /b/}\n  - {title: C, link: /c/}\n";
  assert.equal(takeOut(menu, ["footer", 0, "link"]), menu.replace("    link: /a/\n", ""));
  assert.equal(
    takeOut(menu, ["footer", 0, "items", 0, "link"]),
    "footer:\n  - title: All\n    link: /a/\n  - {title: C, link: /c/}\n",
  );
  const heading = takeOut(menu, ["footer", 0, "link"]);
  assert.equal(takeOut(heading, ["footer", 0, "items", 0, "link"]), "footer:\n  - {title: C, link: /c/}\n");
});

test("an entry of data keeps all but the link", () => {
  assert.equal(
    takeOut("- name: Ann\n  link: /ann/ # hers\n- name: Bo\n", [0, "link"], false),
    "- name: Ann\n- name: Bo\n",
  );
  assert.equal(takeOut("- name: Ann\n  see: [/ann/]\n", [0, "see", 0], false), "- name: Ann\n");
});
