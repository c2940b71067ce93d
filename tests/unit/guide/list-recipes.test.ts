import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseList } from "../../../src/content/parse-list.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { repository } from "../../support/run-waymark.ts";

const guide = readFileSync(join(repository, "content/README.md"), "utf8");

test("what the editors' guide says of events and opening hours can be copied into a file of data", () => {
  const recipes = { Events: "events", "Opening hours": "hours" };
  for (const [heading, name] of Object.entries(recipes)) {
    const [, text = ""] = new RegExp(`^## ${heading}\n[^]*?\`\`\`yaml\n([^]*?)\`\`\``, "m").exec(guide) ?? [];
    const source = { path: `content/data/${name}.yaml`, text };
    const yaml = parseYaml(source, { start: 0, end: text.length });
    const parsed = parseList(name, yaml, source, { settings: settingsSchema.parse({}), blocks: {} });
    assert.deepEqual(parsed?.problems, [], heading);
    assert.equal(parsed?.list.entries.length, 1, heading);
  }
});

test("so can the lines of site.yaml that give other files these kinds", () => {
  const lines = [...guide.matchAll(/`lists: (\[\{ name: \w+, kind: .*?\}\])`/g)].map(
    ([, list]) => list as string,
  );
  assert.equal(lines.length, 2);
  for (const line of lines) {
    const source = { path: "content/site.yaml", text: `lists: ${line}\n` };
    const { value } = parseYaml(source, { start: 0, end: source.text.length });
    assert.equal(settingsSchema.safeParse(value).success, true, line);
  }
});
