import type * as z from "zod";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { lineText, positionAt, type SourceText, type Span } from "../problems/source-text.ts";
import { describeExpected, repairValue } from "./describe-expected.ts";
import { describeKey } from "./describe-key.ts";
import { knownKeys } from "./known-keys.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";
import { repairItem } from "./repair-item.ts";
import { valueAt } from "./value-at.ts";
import { yamlRules } from "./yaml-rules.ts";

/** The problems that an issue of a schema is to those who wrote the YAML. `noun` says what the keys are: `a setting of a page`. */
export function describeIssue(
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
    const isText = typeof valueAt(yaml.value, path) === "string";
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
  const found = valueAt(yaml.value, path);
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

/** What to do about a setting without a value; behind ` #` YAML takes all for a comment. */
function hintAtEmpty(key: Span, source: SourceText): string {
  const line = lineText(source, positionAt(source, key.start).line);
  return /:[ \t]+#/.test(line)
    ? "What stands behind # is a comment; put it in quotes to make it the value."
    : "Write one behind the colon, or delete the line.";
}
