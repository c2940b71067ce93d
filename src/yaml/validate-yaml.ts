import type * as z from "zod";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { describeIssue } from "./describe-issue.ts";
import { knownKeys } from "./known-keys.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";
import { isSettings } from "./value-at.ts";

/** A value that fits its schema, or what is wrong with it. */
export interface Validated<T> {
  /** `null` where there is a problem. */
  value: T | null;
  /** The value without the settings that are at fault; `null` where nothing is left to read. */
  rest: T | null;
  /** The settings at the top that are at fault, as they are written; `null` where some may not have been read as they were meant. */
  faulty: string[] | null;
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
    return { value: null, rest, faulty: null, problems: [...yaml.problems, ...others] };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { value: result.data, rest: result.data, faulty: [], problems: [] };
  const misspelt = new Set(result.error.issues.flatMap((issue) => findMisspelt(issue, schema)));
  const issues = result.error.issues.filter((issue) => !misspelt.has(issue.path.join("/")));
  const problems = issues.flatMap((issue) => describeIssue(issue, yaml, source, noun, schema));
  const faulty = listFaulty(result.error.issues);
  return { value: null, rest: readRest(schema, yaml.value, faulty), faulty, problems };
}

function listFaulty(issues: z.core.$ZodIssue[]): string[] {
  const keys = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
  );
  return [...new Set(keys)];
}

/** What settings say without those that are at fault. */
function readRest<T>(schema: z.ZodType<T>, value: unknown, faulty: string[]): T | null {
  if (!isSettings(value)) return null;
  const kept = Object.entries(value).filter(([key]) => !faulty.includes(key));
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
