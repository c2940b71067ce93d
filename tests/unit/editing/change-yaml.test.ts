import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { applyChange } from "../../../src/editing/apply-change.ts";
import { changeYaml } from "../../../src/editing/change-yaml.ts";
import { EditFault } from "../../../src/editing/edit-fault.ts";
import type { YamlChange } from "../../../src/editing/yaml-change.ts";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

type Path = (string | number)[];

const key = fc.constantFrom("title", "order", "a-b", "c_d", "über", "2026", "true", "x y");
const scalar = fc.oneof(
  fc.constantFrom("", "plain", "yes", "null", "12", "a: b", "it's", '"', "# no", "- x"),
  fc.constantFrom("two\nlines\n", "*a", "ende ", "{x}", "a, b", "日本"),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const settings = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

// Every way of writing that staff's files have.
const manner = fc.record({
  step: fc.constantFrom(2, 3, 4),
  isFlow: fc.boolean(),
  hasComments: fc.boolean(),
  isFlushed: fc.boolean(),
  isWindows: fc.boolean(),
  isOpen: fc.boolean(),
});
type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never;

function write(data: unknown, how: Manner): string {
  const collectionStyle = how.isFlow ? "flow" : "any";
  const options = { indent: how.step, lineWidth: 0, indentSeq: !how.isFlushed, collectionStyle } as const;
  let text = stringify(data, options);
  if (how.hasComments && !how.isFlow && !/[|>][-+\d]*$/m.test(text))
    text = text.split("\n").map(comment).join("\n");
  if (how.isWindows) text = text.replaceAll("\n", "\r\n");
  return how.isOpen ? text.trimEnd() : text;
}

/** Comments above some lines and behind others, and empty lines. */
function comment(line: string, n: number): string {
  if (line === "") return line;
  const above = n % 3 === 0 ? `${/^[ ]*/.exec(line)?.[0]}# ${n}\n` : "";
  const behind = n % 4 === 1 && !/["']/.test(line) ? ` # c${n}` : "";
  return `${above}${line}${behind}${n % 5 === 2 ? "\n" : ""}`;
}

/** All paths of a value, its own included. */
function listPaths(data: unknown, path: Path = []): Path[] {
  if (typeof data !== "object" || data === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return [path, ...entries.flatMap(([step, inner]) => listPaths(inner, [...path, step]))];
}

function chooseChange(data: unknown, pick: number, kind: number, to: number, value: unknown): YamlChange {
  const paths = listPaths(data).slice(1);
  const path = paths[pick % paths.length] as Path;
  const at = path.reduce<unknown>((node, step) => (node as never)[step], data);
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as never)[step], data) as object;
  if (kind === 0) return { kind: "remove", path };
  if (kind === 1) return { kind: "move", path, to: to % Object.keys(parent).length };
  if (kind === 2 && Array.isArray(at)) return { kind: "insert", path, value, at: to % (at.length + 1) };
  if (kind === 3 && !Array.isArray(parent))
    return { kind: "set", path: [...path.slice(0, -1), "new"], value };
  return { kind: "set", path, value };
}

/** The lines of other settings than one, at the top, with what is in them. */
function linesBeside(text: string, name: string): string[] {
  let isOwn = false;
  return text.split(/\r?\n/).filter((line) => {
    if (/^[^ #-]/.test(line)) isOwn = name in parse(`${line.split(/:(?: |$)/)[0]}:`);
    return !isOwn && line !== "" && !line.startsWith("#");
  });
}

test("a change of YAML comes out at the wanted value; the lines of other settings keep their bytes", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      settings,
      manner,
      fc.nat(1000),
      fc.nat(4),
      fc.nat(20),
      value,
      (data, how, pick, kind, to, wanted) => {
        const text = write(data, how);
        const before: unknown = parse(text);
        const change = chooseChange(before, pick, kind, to, wanted);
        let after = text;
        try {
          after = changeYaml(text, change);
        } catch (error) {
          if (!(error instanceof EditFault)) throw error;
          refused++;
          return;
        }
        assert.deepEqual(parse(after) ?? {}, applyChange(before, change));
        if (how.isFlow) return;
        if (change.kind === "move") return assert.deepEqual(listWords(after), listWords(text));
        const name = String(change.path[0]);
        assert.deepEqual(linesBeside(after, name), linesBeside(text, name));
        if (text.includes("\r\n")) assert.doesNotMatch(after, /(?<!\r)\n/);
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
  assert.ok(refused < 20, `${refused} changes were refused.`);
});

/** What the lines say, whatever their order: a hyphen stands before the first setting of an item, whichever that is. */
function listWords(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^(?: |- )*/, "").trim())
    .sort();
}

const files = ["content", "tests/fixtures/harbour", "src/starters"].flatMap((folder) =>
  readSources(repository, folder, [".yaml"]),
);

/** A change of each kind for everything that stands in a value. */
function listAll(value: unknown, path: Path = []): YamlChange[] {
  const own: YamlChange[] = path.length > 0 ? [{ kind: "remove", path }] : [];
  if (typeof value !== "object" || value === null)
    return /\n/.test(`${value}`) || path.length === 0
      ? own
      : [...own, { kind: "set", path, value: "new: words" }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const listed: YamlChange[] = Array.isArray(value)
    ? [
        { kind: "insert", path, value: { title: "A: b", link: "/b/" } },
        ...(value.length > 1 ? [{ kind: "move" as const, path: [...path, 0], to: value.length - 1 }] : []),
      ]
    : [];
  return [...own, ...listed, ...entries.flatMap(([key, inner]) => listAll(inner, [...path, key]))];
}

test("nothing in the settings and data of the sites here is too odd to be changed, and a new value takes the place of one line", () => {
  let tried = 0;
  for (const { text } of files)
    for (const [n, change] of listAll(parse(text)).entries()) {
      // Each file is tried at other places.
      if ((n + text.length) % 12 !== 0) continue;
      const after = changeYaml(text, change);
      tried++;
      if (change.kind !== "set") continue;
      const kept = new Set(after.split("\n"));
      const lost = text.split("\n").filter((line) => !kept.has(line));
      assert.ok(lost.length <= 1, `${change.path.join("/")}: ${lost.join(" ⏎ ")}`);
    }
  assert.ok(tried > 150, `${tried}`);
});

test("what another line points to is not taken out", () => {
  assert.throws(
    () => changeYaml("title: &t Bob\ndescription: *t\n", { kind: "remove", path: ["title"] }),
    (error) => error instanceof EditFault && /by hand/.test(error.message),
  );
});
