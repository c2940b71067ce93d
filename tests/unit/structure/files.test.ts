import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

const longest = 150;
// Files that are longer for a reason. One that has become shorter has to leave the list.
const longFor: Record<string, string> = {
  "src/content/split-front-matter.ts": "every way in which the lines of hyphens go wrong",
  "src/markdown/read-inline.ts": "one pass over the tokens of a paragraph",
};
const foreignWords = /learning.?circle|p2pu|peer 2 peer|ljubljana|(?<!America\/)chicago/i;
const top = [
  "LICENSE",
  "README.md",
  "assets",
  "content",
  "node_modules",
  "package-lock.json",
  "package.json",
  "src",
  "tests",
  "tsconfig.json",
  "_site",
];

function findLong(sources: Source[], allowed: Record<string, string>): string[] {
  const length = (text: string) => text.split("\n").length - 1;
  const long = sources.filter(({ text }) => length(text) > longest).map(({ path }) => path);
  return [
    ...long.filter((path) => !(path in allowed)),
    ...Object.keys(allowed).filter((path) => !long.includes(path)),
  ];
}

/** Files without an export of their own name: `build-x.ts` exports `buildX` or `BuildX`. */
function findMisnamed(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => !path.endsWith(".d.ts"))
    .filter(({ path, text }) => {
      const words = path.replace(/^.*\/|\.ts$/g, "").split("-");
      const name = words.join("");
      const exported = [
        ...text.matchAll(
          /^export (?:default )?(?:async )?(?:abstract )?(?:function|const|class|interface|type) (\w+)/gm,
        ),
      ];
      return !exported.some(([, found]) => (found as string).toLowerCase().includes(name.replace(/s$/, "")));
    })
    .map(({ path }) => path);
}

const code = readSources(repository, "src", [".ts"]);

test("no file grows past what one can hold in mind, but for a reason", () => {
  assert.deepEqual(findLong(code, longFor), []);
  const file = { path: "src/a.ts", text: "x\n".repeat(longest + 1) };
  assert.deepEqual(findLong([file], {}), ["src/a.ts"]);
  assert.deepEqual(findLong([], { "src/gone.ts": "a reason" }), ["src/gone.ts"]);
});

test("a file exports what its name says", () => {
  // Browser code and lists of words that several functions share export no one thing.
  const shared = [
    "src/checks/html-names.ts",
    "src/checks/source-lines.ts",
    "src/content/redirect-address.ts",
    "src/output/hosts/addresses.ts",
    "src/output/redirects/collect-redirect-rules.ts",
    "src/output/redirects/match-redirect.ts",
    "src/output/security-headers.ts",
    "src/content/check-redirect-form.ts",
    "src/markdown/built-in-rule.ts",
    "src/commands/preview/client.ts",
    "src/markdown/marks.ts",
    "src/yaml/describe-expected.ts",
  ];
  assert.deepEqual(
    findMisnamed(code).filter((path) => !shared.includes(path)),
    [],
  );
  assert.deepEqual(findMisnamed([{ path: "src/build-x.ts", text: "export function other() {}" }]), [
    "src/build-x.ts",
  ]);
});

test("no word of the first site stands in the generator", () => {
  const all = readSources(repository, "src", [".ts", ".njk", ".yaml", ".mjs", ".css"]);
  assert.deepEqual(
    all
      .filter(({ text, path }) => foreignWords.test(text) || foreignWords.test(path))
      .map(({ path }) => path),
    [],
  );
  assert.match("Learning-Circles of P2PU", foreignWords);
});

test("no word that a visitor reads stands in a template", () => {
  const templates = readSources(repository, "src/layouts", [".njk"]);
  const words = (text: string) =>
    text
      .replace(/\{% block bodyClass %\}.*?\{% endblock %\}/g, "")
      .replace(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|<[^>]*>/g, "")
      .match(/\p{L}{2,}/gu) ?? [];
  assert.deepEqual(
    templates.flatMap(({ path, text }) => words(text).map((word) => `${path}: ${word}`)),
    [],
  );
  assert.deepEqual(words("<p>{{ view.title }} Hello</p>"), ["Hello"]);
});

test("each layout says in its first line when to use it", () => {
  const layouts = readSources(repository, "src/layouts", [".njk"]).filter(
    ({ path }) => !path.includes("partials"),
  );
  assert.deepEqual(
    layouts.filter(({ text }) => !/^\{# .+ #\}/.test(text)).map(({ path }) => path),
    [],
  );
});

test("the top of the repository holds what it should and nothing else", () => {
  const extra = readdirSync(repository).filter((name) => !name.startsWith(".") && !top.includes(name));
  assert.deepEqual(extra, []);
});

test("the lockfile names packages, not the registry that they came from", () => {
  const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
  assert.doesNotMatch(lock, /"resolved": "http/);
});

test("scripts have one grammar: a verb", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    scripts: object;
  };
  const known = ["bench", "build", "check", "fix", "fmt", "import", "lint", "new", "start", "test", "types"];
  assert.deepEqual(
    Object.keys(scripts).filter((name) => !known.includes(name)),
    [],
  );
});
