import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { applyChange } from "../../../src/editing/apply-change.ts";
import { changeYaml } from "../../../src/editing/change-yaml.ts";
import { EditFault } from "../../../src/editing/edit-fault.ts";
import type { YamlChange } from "../../../src/editing/yaml-change.ts";

const key = fc.constantFrom("title", "order", "a-b", "c_d", "über", "2026", "true", "x y");
const scalar = fc.oneof(
  fc.constantFrom("", "plain", "yes", "null", "12", "a: b", "it's", '"', "# no", "- x", "two\nlines\n", "*a", "ende ", "{x}", "a, b", "日本"),
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

/** Every way of writing that staff's files have: steps, lists in brackets, comments, empty lines, line ends, none at the end. */
const manner = fc.record({
  step: fc.constantFrom(2, 3, 4),
  flow: fc.double({ min: 0, max: 1, noNaN: true }),
  comments: fc.boolean(),
  flushed: fc.boolean(),
  windows: fc.boolean(),
  open: fc.boolean(),
});

function write(data: unknown, how: (typeof manner extends fc.Arbitrary<infer T> ? T : never)): string {
  let text = stringify(data, { indent: how.step, lineWidth: 0, indentSeq: !how.flushed, collectionStyle: how.flow > 0.8 ? "flow" : "any" });
  if (how.comments && !/[|>][-+\d]*$/m.test(text) && how.flow <= 0.8)
    text = text.split("\n").map((line, n) => (line === "" ? line : `${n % 3 === 0 ? `${/^[ ]*/.exec(line)?.[0]}# ${n}\n` : ""}${line}${n % 4 === 1 && !/["']/.test(line) ? ` # c${n}` : ""}${n % 5 === 2 ? "\n" : ""}`)).join("\n");
  if (how.windows) text = text.replaceAll("\n", "\r\n");
  return how.open ? text.trimEnd() : text;
}

/** All paths of a value, its own included. */
function listPaths(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== "object" || data === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...entries.flatMap(([step, inner]) => listPaths(inner, [...path, step]))];
}

function chooseChange(data: unknown, pick: number, kind: number, to: number, value: unknown): YamlChange | null {
  const paths = listPaths(data).slice(1);
  const path = paths[pick % Math.max(1, paths.length)];
  if (!path) return null;
  const at = path.reduce<unknown>((node, step) => (node as never)[step], data);
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as never)[step], data) as object;
  if (kind === 0) return { kind: "remove", path };
  if (kind === 1) return { kind: "move", path, to: to % Object.keys(parent).length };
  if (kind === 2 && Array.isArray(at)) return { kind: "insert", path, value, at: to % (at.length + 1) };
  if (kind === 3) return { kind: "set", path: [...path.slice(0, -1), Array.isArray(parent) ? (path.at(-1) as number) : "new"], value };
  return { kind: "set", path, value };
}

let tried = 0;
let refused = 0;

test("a change of YAML comes out at the wanted value, or is refused; lines that it does not need keep their bytes", () => {
  fc.assert(
    fc.property(settings, manner, fc.nat(1000), fc.nat(4), fc.nat(20), value, (data, how, pick, kind, to, wanted) => {
      const text = write(data, how);
      const before: unknown = parse(text);
      const change = chooseChange(before, pick, kind, to, wanted);
      if (!change) return;
      tried++;
      let after: string;
      try {
        after = changeYaml(text, change);
      } catch (error) {
        if (!(error instanceof EditFault)) throw error;
        refused++;
        if (process.env["SHOW"]) console.log("REFUSED", JSON.stringify(change), "\n" + text);
        return;
      }
      assert.deepEqual(parse(after) ?? {}, applyChange(before, change));
    }),
    { numRuns: Number(process.env["RUNS"] ?? 2000), seed: 7 },
  );
  console.log({ tried, refused });
});
