import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

// The way of a page. `problems` and `yaml` are tools that every room may use; `problems` uses none.
const rooms = [
  "problems",
  "yaml",
  "site",
  "lists",
  "content",
  "editing",
  "markdown",
  "navigation",
  "redirects",
  "translations",
  "theme",
  "layouts",
  "checks",
  "freshness",
  "sources",
  "cache",
  "templates",
  "output",
  "changes",
  "proposals",
  "commands",
];

/** Imports that go from right to left, as `file → room`. */
function findBackward(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const room = rooms.indexOf(path.split("/")[1] as string);
    return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].flatMap(([, target]) => {
      const found = posix.join(posix.dirname(path), target as string).split("/");
      const index = found[0] === "src" ? rooms.indexOf(found[1] as string) : -1;
      return index > room ? [`${path} → ${found[1]}`] : [];
    });
  });
}

/** Packages that a site which depends on Waymark would not have: they are not among `dependencies`. */
function findUndeclared(sources: Source[], declared: string[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|export)(?! type)\s[^;]*?from "([^."#][^"]*)"|import\("([^."#][^"]*)"\)/gm)]
      .map(([, from, dynamic]) => (from ?? dynamic) as string)
      .filter((name) => !name.startsWith("node:"))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] as string)
      .filter((name) => !declared.includes(name))
      .map((name) => `${path} → ${name}`),
  );
}

const sources = readSources(repository, "src", [".ts", ".mjs"]);

test("imports go along the way of a page, never back", () => {
  assert.deepEqual(findBackward(sources), []);
});

test("every file of src stands in a room", () => {
  assert.deepEqual(
    sources.map(({ path }) => path.split("/")[1]).filter((room) => !rooms.includes(room as string)),
    [],
  );
});

test("the README names every room, in this order", () => {
  const text = readFileSync(join(repository, "README.md"), "utf8");
  const [, table = ""] = /<!-- rooms:start[^>]*-->([\s\S]*?)<!-- rooms:end -->/.exec(text) ?? [];
  const first = table.split("\n").map((row) => row.split("|")[1] ?? "");
  assert.deepEqual(
    first.flatMap((cell) => [...cell.matchAll(/`([a-z]+)\/`/g)].map(([, room]) => room)),
    rooms,
  );
});

test("an import back would be found", () => {
  const wrong = {
    path: "src/content/a.ts",
    text: 'import { x } from "../layouts/x.ts";\nawait import("../output/y.ts");',
  };
  assert.deepEqual(findBackward([wrong]), ["src/content/a.ts → layouts", "src/content/a.ts → output"]);
});

test("the generator imports only packages that package.json names: its users get them with it, or in it", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(repository, "package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", object>;
  // Stands in the text of a function that runs at a host, which has it.
  const atHosts = ["cloudfront"];
  const named = Object.keys({ ...dependencies, ...devDependencies });
  assert.deepEqual(findUndeclared(sources, [...named, ...atHosts]), []);
  const wrong = {
    path: "src/a.ts",
    text: 'import {\n  x,\n} from "@scope/tool/part";\nimport type { Y } from "types-only";\nawait import("late");',
  };
  assert.deepEqual(findUndeclared([wrong], []), ["src/a.ts → @scope/tool", "src/a.ts → late"]);
});

test("zod comes by its namespace: by its name `z` a third of a megabyte of its languages would come along", () => {
  const whole = ({ text }: Source) => /import \{[^}]*\bz\b[^}]*\} from "zod"/.test(text);
  assert.deepEqual(sources.filter(whole), []);
  assert.ok(whole({ path: "src/a.ts", text: 'import { z } from "zod";' }));
});
