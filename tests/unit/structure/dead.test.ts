import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { interfaceWordKeys } from "../../../src/site/interface-words.ts";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

const top = { path: ".eleventy.ts", text: readFileSync(join(repository, ".eleventy.ts"), "utf8") };
// The papers are made from the program.
const papers = readSources(repository, "tests/support/guide", [".ts"]);
const sources = [...readSources(repository, "src", [".ts", ".mjs"]), top];
const templates = readSources(repository, "src", [".njk"]);
// Loaded by name.
const entries = [
  "src/commands/main.ts",
  "src/commands/threads/run-page-thread.ts",
  "src/commands/program/load-packed.mjs",
];

/** What is imported of each file, by path; `*` stands for all of it. */
function findImported(files: Source[]): Map<string, Set<string>> {
  const imported = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const found = text.matchAll(
      /(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|[^"';]*?)\s*from\s*"(\.[^"]+)"|import\(\s*"(\.[^"]+)"\s*\)/g,
    );
    for (const [, names, from, dynamic] of found) {
      const target = posix.join(posix.dirname(path), (from ?? dynamic) as string);
      const list = names?.split(",").map((name) => name.trim().replace(/^type | as .*/g, "")) ?? ["*"];
      imported.set(target, new Set([...(imported.get(target) ?? []), ...list]));
    }
  }
  return imported;
}

/** Exports that no other file of the program imports, but for the type that a file is named after. */
function findDead(files: Source[], readers: Source[] = []): string[] {
  const imported = findImported([...files, ...readers]);
  return files.flatMap(({ path, text }) => {
    const used = imported.get(path) ?? new Set();
    if (used.has("*") || entries.includes(path)) return [];
    const own = path.replace(/^.*\/|\.m?ts$/g, "").replaceAll("-", "");
    return [...text.matchAll(/^export (?:async )?(function\*?|const|class|interface|type) (\w+)/gm)]
      .filter(([, kind, name = ""]) => {
        const isNamed =
          /interface|type/.test(kind as string) && own.startsWith(name.toLowerCase().slice(0, -1));
        return !isNamed && !used.has(name);
      })
      .map(([, , name]) => `${path}: ${name}`);
  });
}

test("every export is imported by another file of the program", () => {
  assert.deepEqual(findDead(sources, papers), []);
  const used = { path: "src/a/use.ts", text: 'import { one, type Two as T } from "../b/b.ts";' };
  const all = {
    path: "src/a/all.ts",
    text: 'import * as every from "../b/c.ts";\nawait import("./late.ts");',
  };
  const files = [
    used,
    all,
    { path: "src/b/b.ts", text: "export const one = 1;\nexport type Two = 2;\nexport function three() {}" },
    { path: "src/b/c.ts", text: "export const four = 4;" },
    { path: "src/a/late.ts", text: "export const five = 5;" },
    { path: "src/b/six-seven.ts", text: "export interface SixSeven {}\nexport interface Eight {}" },
  ];
  assert.deepEqual(findDead(files), ["src/b/b.ts: three", "src/b/six-seven.ts: Eight"]);
});

test("every word of the site's frame is read by a template or the program", () => {
  const all = [...sources, ...templates].filter(({ path }) => path !== "src/site/interface-words.ts");
  const isRead = (key: string) => all.some(({ text }) => new RegExp(`\\b${key}\\b`).test(text));
  assert.deepEqual(
    interfaceWordKeys.filter((key) => !isRead(key)),
    [],
  );
  assert.equal(isRead("wordThatNobodyReads"), false);
});
