import type * as z from "zod";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { describeExpected, repairValue } from "./describe-expected.ts";
import { describeKey } from "./describe-key.ts";
import { hintAtEmpty } from "./hint-at-empty.ts";
import { knownKeys } from "./known-keys.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";
import { repairItem } from "./repair-item.ts";
import { yamlRules } from "./yaml-rules.ts";

/** A value that fits its schema, or what is wrong with it. */
export interface Validated<T> {
  /** `null` where there is a problem. */
  value: T | null;
  /** The value without the settings that are at fault; `null` where nothing is left to read. */
  rest: T | null;
  problems: Problem[];
}

/**
 * Holds parsed YAML against a schema. `noun` says what the keys are: `a setting of a page`. YAML with faults is read as if
 * they were mended, so that all problems come at once; but it never gives a whole value.
 */
export function validateYaml<T>(
  schema: z.ZodType<T>,
  yaml: ParsedYaml,
  source: SourceText,
  noun: string,
): Validated<T> {
  if (yaml.problems.length > 0) {
    const { rest, problems } = yaml.mended
      ? validateYaml(schema, yaml.mended, source, noun)
      : { rest: null, problems: [] };
    const known = new Set(yaml.problems.map(({ line }) => line));
    const others = problems.filter(({ line }) => !known.has(line));
    return { value: null, rest, problems: [...yaml.problems, ...others] };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { value: result.data, rest: result.data, problems: [] };
  const misspelt = new Set(result.error.issues.flatMap((issue) => findMisspelt(issue, schema)));
  const issues = result.error.issues.filter((issue) => !misspelt.has(issue.path.join("/")));
  const problems = issues.flatMap((issue) => describeIssue(issue, yaml, source, noun, schema));
  return { value: null, rest: readRest(schema, yaml.value, result.error.issues), problems };
}

/** What settings say without those that are at fault. */
function readRest<T>(schema: z.ZodType<T>, value: unknown, issues: z.core.$ZodIssue[]): T | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  const kept = Object.entries(value).filter(([key]) => !faulty.has(key));
  return schema.safeParse(Object.fromEntries(kept)).data ?? null;
}

/** The keys that unknown ones were meant to be: they are not missing as well. */
function findMisspelt(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = knownKeys(schema, issue.path as YamlPath);
  return issue.keys.flatMap((key) => {
    const meant = didYouMean(key, known);
    return meant ? [[...issue.path, meant].join("/")] : [];
  });
}

function describeIssue(
  issue: z.core.$ZodIssue,
  yaml: ParsedYaml,
  source: SourceText,
  noun: string,
  schema: z.ZodType,
): Problem[] {
  const path = issue.path as YamlPath;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      describeKey([...path, key], key, yaml, source, noun, knownKeys(schema, path)),
    );
  }
  if (issue.code === "invalid_union" && issue.errors[0]?.[0]) {
    // Of several forms the one is meant whose kind of value it is.
    const isText = typeof lookUp(yaml.value, path) === "string";
    const isOther = ([first]: z.core.$ZodIssue[]) =>
      first?.path.length === 0 &&
      (first.code === "invalid_type" || (first.code === "invalid_value" && !isText));
    const meant = issue.errors.find((errors) => errors.length > 0 && !isOther(errors)) ?? issue.errors[0];
    const below = meant.map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as z.core.$ZodIssue);
    return below.flatMap((inner) => describeIssue(inner, yaml, source, noun, schema));
  }
  if (issue.code === "invalid_key" && issue.issues[0]) {
    const [above, key] = path.slice(-2);
    const message = `"${above}" ${describeExpected(issue.issues[0], key)}`;
    return [createProblem(yamlRules["yaml-wrong-value"], source, { span: yaml.keySpan(path), message })];
  }
  const name = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
  const found = lookUp(yaml.value, path);
  const span = yaml.valueSpan(path);
  if (found === undefined) {
    return [
      createProblem(yamlRules["yaml-wrong-value"], source, {
        span: yaml.valueSpan(path.slice(0, -1)),
        message: `"${name}" is missing here.`,
        hint: `Add a line "${name}:" with its value.`,
      }),
    ];
  }
  const written = source.text.slice(span.start, span.end);
  const mended = repairValue(issue, found, written) ?? repairItem(schema, yaml.value, issue, written);
  return [
    createProblem(yamlRules["yaml-wrong-value"], source, {
      span: found === null ? yaml.keySpan(path) : span,
      message:
        found === null
          ? `"${name}" has no value.`
          : name === ""
            ? describeWhole(issue, found)
            : `"${name}" ${describeExpected(issue, found)}`,
      hint: found === null ? hintAtEmpty(yaml.keySpan(path), source) : hintAtWhole(schema, path, found),
      repair: mended && { edits: [{ ...span, text: mended.text }], safe: mended.safe },
    }),
  ];
}

/** What belongs into a file that holds a list in its place. */
function hintAtWhole(schema: z.ZodType, path: YamlPath, found: unknown): string | null {
  const known = path.length === 0 && Array.isArray(found) ? knownKeys(schema, path) : [];
  return known.length > 0 ? `Known are: ${known.join(", ")}.` : null;
}

function describeWhole(issue: z.core.$ZodIssue, found: unknown): string {
  if (Array.isArray(found))
    return "This is one entry and no list: its settings stand without hyphens before them.";
  return issue.code === "invalid_type" && issue.expected === "array"
    ? "Here belongs a list, with a hyphen before each entry: - name: value."
    : "Here belong settings, one a line, each in the form “name: value”.";
}

function lookUp(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    value,
  );
}
