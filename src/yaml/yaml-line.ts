import { lineStarts, lineText, type SourceText, type Span } from "../problems/source-text.ts";

/** A line of YAML in block style, as staff write it. */
export interface YamlLine {
  text: string;
  /** Offset of its first character in the source. */
  start: number;
  /** Blanks before the first sign. */
  indent: number;
  /** Column of the key or value, after the hyphens of list items. */
  column: number;
  isItem: boolean;
  /** `null` where the line has no `key:`. */
  key: string | null;
  /** What stands after `key:` and the hyphens, comment included, without blanks at both ends. */
  value: string;
  valueSpan: Span;
  /** Blank, a comment, or inside a text of several lines (`|`, `>`). */
  isPassive: boolean;
}

const form =
  /^([ \t]*)((?:-[ \t]+)*)(?:("[^"]*"[ \t]*|'[^']*'[ \t]*|[^\s"'#[\]{},&*!|>%@`:-][^#:]*):(?=[ \t]|$)[ \t]*)?(.*)$/s;

/** The lines of a stretch of YAML. */
export function readYamlLines(source: SourceText, region: Span): YamlLine[] {
  const lines: YamlLine[] = [];
  // The indentation of the line that began a text of several lines; deeper lines belong to it.
  let textIndent: number | null = null;
  for (const [index, start] of lineStarts(source).entries()) {
    if (start < region.start || start >= region.end) continue;
    const line = readLine(lineText(source, index + 1), start);
    const isBlank = line.text.trim() === "";
    if (textIndent !== null && !isBlank && line.indent <= textIndent) textIndent = null;
    line.isPassive = isBlank || textIndent !== null || line.text.trimStart().startsWith("#");
    if (!line.isPassive && /^[|>][-+0-9]*(?:\s+#.*)?$/.test(line.value)) textIndent = line.indent;
    lines.push(line);
  }
  return lines;
}

function readLine(text: string, start: number): YamlLine {
  const [, blanks = "", hyphens = "", key = null, rest = ""] = form.exec(text) ?? [];
  const value = rest.trimEnd();
  const end = text.trimEnd().length;
  return {
    text,
    start,
    indent: blanks.length,
    column: blanks.length + hyphens.length,
    isItem: hyphens !== "" || value === "-",
    key: key === null ? null : key.trimEnd().replace(/^(["'])(.*)\1$/, "$2"),
    value,
    valueSpan: { start: start + end - value.length, end: start + end },
    isPassive: false,
  };
}
