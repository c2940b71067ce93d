import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { describeArgs } from "../../../src/commands/command.ts";
import { commands } from "../../../src/commands/commands.ts";
import { pageSchema } from "../../../src/content/page-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { buildExampleSite } from "../../support/guide/build-example-site.ts";
import { readExamples, readGuide } from "../../support/guide/read-examples.ts";
import { repository } from "../../support/run-waymark.ts";

// A page that says once which file it is about.
const setUp = "# What is set up once";

/** What stands between backticks in the guide, with where. */
const codes = readGuide().flatMap(([path, text]) =>
  text.split("\n").flatMap((line, index) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => ({
      path,
      place: `content/${path}:${index + 1}`,
      code,
    })),
  ),
);

test("each example of the guide says what it is, so that it can be tried", () => {
  const languages = ["markdown", "yaml", "text"];
  for (const { place, language, belongs } of readExamples())
    assert.ok(languages.includes(language) && (language === "markdown" || belongs), place);
});

test("the file of each example is named in words above it, since git hosts do not show what stands behind the fence", () => {
  for (const [path, text] of readGuide())
    for (const section of text.split(/^#+ /m))
      for (const [, file = ""] of section.matchAll(/^```yaml (\S+\.yaml)$/gm)) {
        const [before = ""] = section.split(`\`\`\`yaml ${file}\n`);
        const name = file.replace(/^..\//, "");
        const isSaidOnce = name === "site.yaml" && text.startsWith(setUp);
        assert.ok(isSaidOnce || before.includes(`\`${name}\``), `${path}: ${file}`);
      }
});

test("where several examples give one setting, each is right by itself", async () => {
  const { left } = await buildExampleSite();
  assert.ok(left.length > 0);
  for (const { place, belongs, text } of left) {
    assert.equal(belongs, "site.yaml", place);
    assert.equal(settingsSchema.safeParse(parse(text)).error, undefined, place);
  }
  assert.ok(settingsSchema.safeParse({ form: { address: "formspree.io/f/1" } }).error);
});

// A name can be a setting of several things; these are what each page of the guide speaks of.
const schemas = new Map([
  ["README.md", [pageSchema, settingsSchema]],
  [".guide/translating.md", [pageSchema]],
  [".guide/setting-up.md", [settingsSchema]],
]);

test("settings of pages and of the site that the guide names have values that they take", () => {
  const tried = codes.filter(({ path, place, code }) => {
    const [, key = ""] = /^(\w+): \S/.exec(code) ?? [];
    const schema = schemas.get(path)?.find(({ shape }) => key in shape);
    if (schema) assert.equal(schema.partial().safeParse(parse(code)).error, undefined, `${place} ${code}`);
    return schema !== undefined;
  });
  assert.ok(tried.length > 12, `${tried.length}`);
});

test("commands in the guide exist, with the options that it gives them", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const calls = codes.filter(({ code }) => /^(?:npm|npx) (?!install)/.test(code));
  assert.ok(calls.length > 8);
  for (const { place, code } of calls) {
    const call = code
      .replace(/^npm (?:run )?([\w-]+)(?: --)?/, (_, script) => scripts[script])
      .replace(/^(?:node \S+|npx --no waymark) /, "");
    const [name, ...args] = call.split(" ").map((word) => word.replace(/^"|"$/g, ""));
    const command = commands.find((known) => known.name === name);
    assert.ok(command, `${place} ${code}`);
    parseArgs({ args, ...describeArgs(command) });
  }
});
