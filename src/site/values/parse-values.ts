import * as z from "zod";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import type { ParsedYaml } from "../../yaml/parsed-yaml.ts";
import { validateYaml } from "../../yaml/validate-yaml.ts";
import type { ValueType } from "./value.ts";
import { valueKinds } from "./value-kinds.ts";
import { valueRules } from "./value-rules.ts";
import { valueSchema } from "./values-schema.ts";

/** A value as it is written in a file. */
export interface WrittenValue {
  name: string;
  type: ValueType;
  /** As it is written; a price with its currency. */
  text: string;
  source: SourceText;
  /** Where its name stands, and where the value itself. */
  key: Span;
  span: Span;
  /** Who looks after it, if that is said. */
  owner: string | null;
  /** The day by which it is to be looked at, and where that stands. */
  review: { day: string; span: Span } | null;
}

const named = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Reads a file of values, by their names; what is at fault is left out. */
export function parseValues(source: SourceText): { values: Map<string, WrittenValue>; problems: Problem[] } {
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const readable = yaml.mended ?? yaml;
  const names = Object.keys(Object(readable.value ?? {}));
  // Of each by its own name, so that a fault in it is told as one of a setting is.
  const schema = z.strictObject(Object.fromEntries(names.map((name) => [name, valueSchema.optional()])));
  const { rest, problems } = validateYaml(schema, yaml, source, "a value");
  const values = new Map<string, WrittenValue>();
  for (const [name, entry] of Object.entries(rest ?? {})) {
    if (entry === undefined) continue;
    const value = buildValue(name, entry, readable, source);
    const fault = findFault(value);
    if (fault) problems.push(createProblem(valueRules["value-form"], source, fault));
    else values.set(name, value);
  }
  return { values, problems };
}

function buildValue(
  name: string,
  entry: z.infer<typeof valueSchema>,
  { valueSpan, keySpan }: ParsedYaml,
  source: SourceText,
): WrittenValue {
  const said: Exclude<typeof entry, string | number> = typeof entry === "object" ? entry : { value: entry };
  const span = valueSpan(typeof entry === "object" ? [name, "value"] : [name]);
  const isNumber = typeof said.value === "number";
  // As a number it would have lost the noughts and the plus before it.
  const written = isNumber
    ? source.text.slice(span.start, span.end)
    : String(said.value).replace(/\s+/g, " ");
  const text = said.currency ? `${written} ${said.currency}` : written;
  const kinds = Object.keys(valueKinds) as ValueType[];
  const type =
    said.type ?? kinds.find((kind) => valueKinds[kind].isMeant({ name, text, isNumber })) ?? "text";
  const review = said.reviewBy ? { day: said.reviewBy, span: valueSpan([name, "reviewBy"]) } : null;
  const owner = said.owner ?? null;
  return {
    name,
    type: said.currency ? "price" : type,
    text,
    source,
    key: keySpan([name]),
    span,
    owner,
    review,
  };
}

function findFault({ name, type, text, key, span }: WrittenValue) {
  if (!named.test(name))
    return {
      span: key,
      message: `"${name}" is no name of a value.`,
      hint: "A name has letters, digits, hyphens and underscores, such as phone or ticket-price.",
    };
  if (text.includes(":value["))
    return {
      span,
      message: "A value can't have another value in it.",
      hint: "Write what is meant, or use both values in the text.",
    };
  if (valueKinds[type].fits(text)) return null;
  return {
    span,
    message: `"${text}" can't be read as ${type === "email" ? "an e-mail address" : `a ${type === "phone" ? "phone number" : type}`}.`,
    hint: `Write it as in ${valueKinds[type].looks}${type === "text" ? "" : ', or say "type: text"'}.`,
  };
}
