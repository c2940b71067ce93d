import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkWritten } from "../../../src/checks/check-written.ts";
import { exampleWords } from "../../../src/checks/example-words.ts";
import { runPageRule } from "../../../src/checks/run-page-rule.ts";
import { starterWords } from "../../../src/checks/starter-words.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildWrittenPages } from "../../../src/navigation/build-written-pages.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { listTexts } from "../../../src/yaml/list-texts.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { checkText } from "../../support/check-text.ts";
import { checkWholePage } from "../../support/check-whole-page.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { repository } from "../../support/run-waymark.ts";

const starters = join(repository, "src/starters");

/** The texts of all starters that staff write in, by their path. */
function readStarters(): { path: string; text: string }[] {
  return readdirSync(starters, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|ya?ml)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(starters, path), "utf8") }));
}

test("words of a starter are told with their line and with what they stand for, once a page", () => {
  const [found, ...more] = checkText(
    exampleWords,
    "Come to Example Street 12.\n\nPay 12 example\ncrowns at Example Street 12, in Example Town.\n",
  );
  assert.equal(
    found?.message,
    '"Example Street 12" still stands for your street and number (line 4), "example crowns" for your own amounts and money (line 3), "Example Town" for the name of your town (line 4).',
  );
  assert.deepEqual([found?.line, found?.column, found?.length, found?.level], [1, 9, 17, "notice"]);
  assert.deepEqual(more, []);
});

test("words of a starter are told in titles and other settings of a page", () => {
  const found = checkWholePage("---\ntitle: Services of Example Town\n---\n\nAll of them.\n");
  assert.deepEqual(
    found.map(({ rule, line, column }) => [rule, line, column]),
    [["example-words", 2, 20]],
  );
});

test("words of a starter are told in settings of the site and in data", () => {
  const text = "title: Example Town\nurl: https://www.example.org\nemail: hello@example.org\n";
  const source = { path: "content/site.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const texts = listTexts(yaml.value, yaml.valueSpan);
  const check = (kind: "site" | "data") =>
    buildWrittenPages([{ source, texts, kind, language: english }]).flatMap(({ page, facts }) =>
      checkWritten(page, facts, makeSite(), ({ id }) => id === exampleWords.id),
    );
  assert.match(check("site")[0]?.message ?? "", /Town.*www\.example\.org".*\(line 2\).*hello@.*\(line 3\)/);
  assert.match(
    check("data")[0]?.message ?? "",
    /^"Example Town" still stands for the name of your town, "https/,
  );
});

test("what no starter wrote is let be", () => {
  const texts = [
    "Write your address like this: hello@example.org, or https://www.example.org.",
    "Write to [an example](https://example.org/), or [mail](mailto:name@example.org).",
    "An example town. Example streets. Call 01632 960 1000. Example Townhouse.",
    "`Example Town`\n\n```\nExample Street 12\n```\n\n<!-- Example Street 12 -->\n",
    "La villa es un ejemplo. Por ejemplo 12 coronas.",
  ];
  for (const text of texts) assert.deepEqual(checkText(exampleWords, text), [], text);
});

test("an address of which the site says its own is shown as it should read, in the words of the link too", () => {
  const settings = settingsSchema.parse({ email: "desk@mill.example" });
  const site = makeSite({ settings });
  const text = "Write to [hello@example.org](mailto:hello@example.org).\n";
  const page = { ...makePage({ url: "/page/", text }), language: { ...english, settings } };
  const [found] = runPageRule(exampleWords, page, renderBody(page, site), site);
  assert.equal(found?.corrected, "Write to [desk@mill.example](mailto:desk@mill.example).");
  assert.equal(found?.repair?.safe, false);
  assert.equal(checkText(exampleWords, text)[0]?.repair ?? null, null);
});

test("each of the words stands in a starter", () => {
  const all = readStarters()
    .map(({ text }) => text)
    .join("\n");
  const unused = starterWords.flatMap(({ words }) => words.filter((one) => !all.includes(one)));
  assert.deepEqual(unused, []);
});

test("what a starter says of the site as a whole is told in its settings", () => {
  const settings = readStarters().filter(({ path }) => path.endsWith("site.yaml"));
  const said = settings.map(({ text }) => /^description: (.*)$/m.exec(text)?.[1] ?? "");
  assert.equal(said.length, 6);
  for (const text of said) assert.equal(checkText(exampleWords, `${text}\n`).length, 1, text);
});

test("each page of a starter has one of the words, and no name that looks like one is missing from the list", () => {
  const known = starterWords.flatMap(({ words }) => words).sort((a, b) => b.length - a.length);
  // What says where a page is not has nothing in it to replace.
  const pages = readStarters().filter(({ path }) => path.endsWith(".md") && !path.endsWith("404.md"));
  assert.ok(pages.length > 60);
  // Those that take their words from data have them there.
  const without = pages.filter(
    ({ text }) => !text.includes(":value[") && !known.some((words) => text.includes(words)),
  );
  assert.deepEqual(
    without.map(({ path }) => path),
    [],
  );
  const unlisted = readStarters().flatMap(({ path, text }) => {
    const rest = known.reduce(
      (left, words) => left.replaceAll(words, ""),
      text.replace(/^\s*#.*$|<!--.*-->/gm, ""),
    );
    return (rest.match(/.*(?:Example|Ejemplo|example\.org).*/g) ?? []).map((line) => `${path}: ${line}`);
  });
  assert.deepEqual(unlisted, []);
});
