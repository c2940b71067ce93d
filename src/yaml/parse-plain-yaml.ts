import type { SourceText, Span } from "../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";

// A value on one line that needs no second look: in quotes without escapes, or words that begin with a letter, digit or slash.
const line = /^([A-Za-z][\w-]*): ("[^"\\\p{Cc}\uFEFF]*"|'[^'\p{Cc}\uFEFF]*'|[\p{L}\p{N}/][^\p{Cc}\uFEFF]*)$/u;
// What ends the words, or makes something else of them.
const sign = /:(?: |$)| #| $/;
const special = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL)$/;
const decimal = /^(?:0|[1-9]\d{0,14})$/;
const numberLike = /^[-+.\d]/;

/**
 * Parses the simplest form of settings, which nearly all pages have: one `key: value` a line. Gives `null` for everything
 * else, so that the YAML parser decides; a property test holds both to the same results. It is some forty times as fast.
 */
export function parsePlainYaml(source: SourceText, region: Span): ParsedYaml | null {
  const value: Record<string, unknown> = {};
  const spans = new Map<string, { key: Span; value: Span }>();
  let at = region.start;
  for (const whole of source.text.slice(region.start, region.end).split("\n")) {
    const start = at;
    at += whole.length + 1;
    const text = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    if (text === "") continue;
    const [, key, written] = line.exec(text) ?? [];
    if (key === undefined || written === undefined || key in value || special.test(key)) return null;
    const read = readScalar(written);
    if (read === undefined) return null;
    value[key] = read;
    const valueStart = start + key.length + 2;
    spans.set(key, {
      key: { start, end: start + key.length },
      value: { start: valueStart, end: valueStart + written.length },
    });
  }
  if (spans.size === 0) return null;
  const find = (path: YamlPath) => spans.get(String(path[0])) ?? { key: region, value: region };
  return {
    value,
    problems: [],
    mended: null,
    keySpan: (path) => find(path).key,
    valueSpan: (path) => find(path).value,
  };
}

/** The scalar as YAML's core schema reads it; `undefined` where that takes a closer look. */
function readScalar(text: string): string | number | boolean | undefined {
  if (text.startsWith('"') || text.startsWith("'")) return text.slice(1, -1);
  if (sign.test(text)) return undefined;
  if (text === "true") return true;
  if (text === "false") return false;
  if (decimal.test(text)) return Number(text);
  // A day such as 2026-03-01 is a text; other texts that begin like a number are left to the parser.
  if (special.test(text) || (numberLike.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text))) return undefined;
  return text;
}
