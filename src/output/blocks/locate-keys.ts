import type { Span } from "../../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "../../yaml/parsed-yaml.ts";

/**
 * What a module exports, read like settings, with the places in its text where each part is written: a key is the first of its name
 * behind that of what it belongs to. What is put together elsewhere has the place of what is nearest above it.
 */
export function locateKeys(text: string, value: unknown): ParsedYaml {
  const find = (path: YamlPath): Span => {
    let span = findFirst(/\bexport const block\b/, text, 0) ?? { start: 0, end: 0 };
    for (const step of path) {
      if (typeof step === "number") continue;
      const key = step.replace(/[^\w-]/g, "");
      span = findFirst(new RegExp(`(?<=["'\\s{,])${key}(?=["']?\\s*:)`), text, span.end) ?? span;
    }
    return span;
  };
  const findValue = (path: YamlPath): Span => {
    const key = find(path);
    const [all = "", before = "", written = ""] =
      /^(["']?\s*:\s*["'`]?)([^\n,{["'`]*)/.exec(text.slice(key.end)) ?? [];
    const start = key.end + before.length;
    return all && written.trim() !== "" ? { start, end: start + written.trimEnd().length } : key;
  };
  return { value, problems: [], mended: null, keySpan: find, valueSpan: findValue };
}

function findFirst(pattern: RegExp, text: string, from: number): Span | null {
  const found = pattern.exec(text.slice(from));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}
