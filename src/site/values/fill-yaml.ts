import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "../../yaml/parsed-yaml.ts";
import { describeMissing, fillValues, valueSign } from "./fill-values.ts";
import type { Values, ValueUses } from "./value.ts";
import { valueRules } from "./value-rules.ts";

/** YAML whose texts have the values that they use. */
export interface FilledYaml {
  yaml: ParsedYaml;
  /** Its texts that use some, by their paths joined by dots, with U+FFFC in place of each value: what staff wrote there themselves. */
  words: Record<string, string>;
  /** What the texts were filled with. */
  used: ValueUses;
  problems: Problem[];
}

/** What is read where no YAML is. */
export const noYaml: FilledYaml = {
  yaml: {
    value: {},
    problems: [],
    mended: null,
    keySpan: () => ({ start: 0, end: 0 }),
    valueSpan: () => ({ start: 0, end: 0 }),
  },
  words: {},
  used: {},
  problems: [],
};

const addresses = new Set(["link", "home", "thanks", "url"]);

/** Whether the text at a path is an address, in settings and data. */
export function isAddressPath(path: YamlPath): boolean {
  return addresses.has(String(path.at(-1)));
}

/** Fills in the values that texts of YAML use; `isKept` says which stay as they are, to be read as Markdown. */
export function fillYaml(
  yaml: ParsedYaml,
  source: SourceText,
  region: Span,
  values: Values,
  isKept: (path: YamlPath) => boolean = () => false,
): FilledYaml {
  const at = source.text.indexOf(valueSign, region.start);
  if (at < 0 || at >= region.end) return { ...noYaml, yaml };
  const words: Record<string, string> = {};
  const used: ValueUses = {};
  const problems: Problem[] = [];
  const fillText = (text: string, path: YamlPath, { valueSpan }: ParsedYaml): string => {
    if (!text.includes(valueSign) || isKept(path)) return text;
    const isAddress = isAddressPath(path);
    const miss = (written: string, name: string) => {
      const span = findWritten(written, valueSpan(path), source);
      problems.push(
        createProblem(valueRules["value-unknown"], source, describeMissing(written, name, values, span)),
      );
    };
    const filled = fillValues(text, values, used, { isAddress, miss });
    words[path.join(".")] = filled.words;
    return filled.text;
  };
  const fill = (value: unknown, path: YamlPath, of: ParsedYaml): unknown => {
    if (typeof value === "string") return fillText(value, path, of);
    if (Array.isArray(value)) return value.map((item, n) => fill(item, [...path, n], of));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fill(item, [...path, key], of)]),
    );
  };
  const { mended } = yaml;
  const filled = {
    ...yaml,
    value: fill(yaml.value, [], yaml),
    mended: mended && { ...mended, value: fill(mended.value, [], mended) },
  };
  return { yaml: filled, words, used, problems };
}

/** Where a use stands in the source of its text. */
function findWritten(written: string, span: Span, { text }: SourceText): Span {
  const start = text.indexOf(written, span.start);
  return start < 0 || start >= span.end ? span : { start, end: start + written.length };
}
