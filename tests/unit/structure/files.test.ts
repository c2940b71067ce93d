import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { foreignWords } from "../../support/foreign-words.ts";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

const longest = 150;
// Files that are longer for a reason. One that has become shorter has to leave the list.
const longFor: Record<string, string> = {
  "src/markdown/read-inline.ts": "one pass over the tokens of a paragraph",
  "src/site/interface-words.ts": "a list of all words of the frame, one a line",
};
const top = [
  ".biome.json",
  ".ci",
  ".editorconfig",
  ".eleventy.ts",
  ".gitattributes",
  ".github",
  ".gitignore",
  ".npmrc",
  "LICENSE",
  "README.md",
  "assets",
  "content",
  "package-lock.json",
  "package.json",
  "src",
  "tests",
  "tsconfig.json",
];
const verbs = [
  "bench",
  "build",
  "check",
  "compare",
  "fix",
  "fmt",
  "freshness",
  "grid",
  "import",
  "lint",
  "new",
  "prepare",
  "propose",
  "remember",
  "add",
  "hide",
  "move",
  "replace",
  "set",
  "delete",
  "start",
  "suggest",
  "test",
  "translations",
  "types",
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
          /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gm,
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
    "src/checks/rules.ts",
    "src/checks/html-names.ts",
    "src/checks/source-lines.ts",
    "src/redirects/redirect-address.ts",
    "src/output/hosts/addresses.ts",
    "src/redirects/collect-redirect-rules.ts",
    "src/redirects/match-redirect.ts",
    "src/output/security-headers.ts",
    "src/redirects/check-redirect-form.ts",
    "src/markdown/built-in-rule.ts",
    "src/commands/preview/client/main.ts",
    "src/markdown/marks.ts",
    "src/yaml/describe-expected.ts",
    "src/theme/scripts/main.ts",
    "src/theme/scripts/search.ts",
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
  const all = readSources(repository, "src", [
    ".ts",
    ".njk",
    ".yaml",
    ".mjs",
    ".css",
    ".scss",
    ".txt",
    ".html",
  ]);
  assert.deepEqual(
    all
      .filter(({ text, path }) => foreignWords.test(text) || foreignWords.test(path))
      .map(({ path }) => path),
    [],
  );
  assert.match("Learning-Circles of P2PU", foreignWords);
});

test("no word that a visitor reads stands in a template", () => {
  // Machines read the others, `robots.txt.njk` and the like.
  const templates = readSources(repository, "src/theme", [".njk"]).filter(
    ({ path }) => !/\.\w+\.njk$/.test(path),
  );
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

/** Layouts whose first line does not say when to use them; components are named by what they print. */
function findUnexplained(layouts: Source[]): string[] {
  return layouts
    .filter(({ path, text }) => path.includes("/layouts/") && !/^\{# .+ #\}/.test(text))
    .map(({ path }) => path);
}

test("each layout says in its first line when to use it", () => {
  assert.deepEqual(findUnexplained(readSources(repository, "src/theme", [".njk"])), []);
  const silent = { path: "src/theme/layouts/a.njk", text: "<p>{# For a page. #}</p>" };
  assert.deepEqual(findUnexplained([silent]), ["src/theme/layouts/a.njk"]);
});

test("the top of the repository holds what it should and nothing else", () => {
  const files = execFileSync("git", ["ls-files"], { cwd: repository, encoding: "utf8" });
  const names = new Set(files.split("\n").map((file) => file.split("/")[0] as string));
  assert.deepEqual([...names].filter(Boolean).sort(), [...top].sort());
});

/** Packages of a lockfile that it ties to an address, or does not tie to their bytes. */
function findUnlocked(lock: {
  packages: Record<string, { resolved?: string; integrity?: string }>;
}): string[] {
  return Object.entries(lock.packages)
    .filter(([name, { resolved, integrity }]) => name !== "" && (resolved !== undefined || !integrity))
    .map(([name]) => name);
}

/** Packages for other machines that a package wants and the lockfile lacks: `npm ci` refuses then, here or elsewhere. */
function findLacking(lock: { packages: Record<string, { optionalDependencies?: object }> }): string[] {
  return Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)));
}

test("the lockfile names all packages by their bytes, not by the registry that they came from", () => {
  const lock = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
  assert.deepEqual(findUnlocked(lock), []);
  assert.deepEqual(findLacking(lock), []);
  const tied = { "": {}, "node_modules/a": { resolved: "https://example.org/a.tgz", integrity: "sha512-x" } };
  assert.deepEqual(findUnlocked({ packages: { ...tied, "node_modules/b": {} } }), [
    "node_modules/a",
    "node_modules/b",
  ]);
  assert.deepEqual(findLacking({ packages: { "node_modules/a": { optionalDependencies: { b: "1" } } } }), [
    "b",
  ]);
});

test("scripts have one grammar: a verb", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const strange = (names: string[]) => names.filter((name) => !verbs.includes(name));
  assert.deepEqual(strange(Object.keys(scripts)), []);
  assert.deepEqual(strange(["test", "test:unit"]), ["test:unit"]);
});
