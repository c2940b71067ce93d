import type { RuleFault } from "../../problems/rule-doc.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";
import type { yamlRules } from "../yaml-rules.ts";
import { buildSpecialStart } from "./build-special-start.ts";
import { findQuoteFault } from "./find-quote-fault.ts";

/** What a rule finds on a line of YAML that can't be read; `lines` are all, for those that look at what follows. */
type FindFault = (line: YamlLine, at: number, lines: YamlLine[]) => RuleFault | null;

// A text right behind `|` or `>` is not one of these, but `|text` is.
const sign = /^(?:[@%*&!`,\]}]|[|>](?=[^\s\d+-]))/;
// `- text` behind a colon: quotes are only one of two things that may be meant, the other is a list.
const hyphen = /^[-?](?:\s|$)/;
// A list in brackets with text behind it; a list alone is fine.
const openBracket = /^(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#,]/;
const closingOf: Record<string, string> = { "[": "]", "{": "}" };

/** The faults that stand on one line. In this order: what comes first explains a line better than what follows. */
export const lineFaults: [rule: keyof typeof yamlRules, find: FindFault][] = [
  ["yaml-tab", findTab],
  ["yaml-block-text", findBlockText],
  ["yaml-quotes", findQuoteFault],
  ["yaml-special-start", findSpecialStart],
  ["yaml-syntax", findOpenBracket],
  ["yaml-colon-in-value", findColon],
  ["yaml-no-space", findMissingSpace],
  ["yaml-no-space", findGluedHyphen],
];

/** A line that is indented with tabs. */
function findTab({ text, start }: YamlLine): RuleFault | null {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? "";
  if (!blanks.includes("\t") || text.trim() === "") return null;
  const span = { start, end: start + blanks.length };
  return {
    span,
    message: "This line is indented with a tab; settings are indented with blanks.",
    repair: { edits: [{ ...span, text: blanks.replaceAll("\t", "  ") }], safe: true },
  };
}

/** A value with text right behind `|` or `>`. */
function findBlockText(line: YamlLine, at: number, lines: YamlLine[]): RuleFault | null {
  const { value, valueSpan, indent, isPassive } = line;
  const [, mark, text = ""] = /^([|>][-+0-9]*)[ \t]+([^#\s].*)$/s.exec(value) ?? [];
  if (isPassive || mark === undefined) return null;
  const next = lines.slice(at + 1).find(({ text }) => text.trim() !== "");
  const goesOn = next !== undefined && next.indent > indent;
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)| #/.test(text);
  return {
    span: valueSpan,
    message: `Behind "${mark}" stands text, which has to begin on the next line.`,
    hint: goesOn ? `Put "${text}" on a line of its own below, indented like the lines that follow.` : null,
    repair: goesOn
      ? null
      : { edits: [{ ...valueSpan, text: isPlain ? text : quoteValue(text) }], safe: true },
  };
}

/** A value that begins with a sign that means something to YAML. */
function findSpecialStart({ key, value, valueSpan, isItem, isPassive }: YamlLine): RuleFault | null {
  const isValue = !isPassive && (key !== null || isItem);
  const isHyphen = key !== null && hyphen.test(value);
  if (!isValue || !(isHyphen || sign.test(value) || openBracket.test(value))) return null;
  return buildSpecialStart(value, valueSpan, !isHyphen);
}

/** A value that begins with a bracket which neither its own line nor those below it close. */
function findOpenBracket(line: YamlLine, at: number, lines: YamlLine[]): RuleFault | null {
  const { key, value, valueSpan, isItem, isPassive } = line;
  const closing = closingOf[value[0] ?? ""];
  if (isPassive || (key === null && !isItem) || closing === undefined || value.includes(closing)) return null;
  const next = lines.findIndex((other, index) => index > at && other.key !== null && other.indent === 0);
  const below = lines.slice(at + 1, next < 0 ? lines.length : next);
  if (below.some(({ text }) => text.includes(closing))) return null;
  return {
    span: { start: valueSpan.start, end: valueSpan.start + 1 },
    message: `The bracket "${value[0]}" is not closed.`,
    hint: `Put "${closing}" where the list ends, or the whole value in quotes.`,
  };
}

/** A value with a colon that is not in quotes: YAML takes the first part for a setting of its own. */
function findColon({ key, value, valueSpan, isPassive }: YamlLine): RuleFault | null {
  if (isPassive || key === null || !/:(?:\s|$)/.test(value) || /^["'[{|>#&*!%@`]/.test(value)) return null;
  return {
    span: valueSpan,
    message: `"${value}" has a colon in it, so it has to stand in quotes.`,
    repair: { edits: [{ ...valueSpan, text: quoteValue(value) }], safe: true },
  };
}

/** A setting without the blank after its colon, such as `title:About`; an address like `https://…` is none. */
function findMissingSpace({ key, value, valueSpan, isPassive }: YamlLine): RuleFault | null {
  const name = /^([A-Za-z][\w-]*):(?=[^\s/])/.exec(value)?.[0];
  if (isPassive || key !== null || name === undefined) return null;
  const colon = valueSpan.start + name.length;
  return {
    span: { start: valueSpan.start, end: colon },
    message: `After "${name}" a blank is missing.`,
    repair: { edits: [{ start: colon, end: colon, text: " " }], safe: true },
  };
}

/** An item without the blank after its hyphen, such as `-title: Prices`. */
function findGluedHyphen({ key, value, valueSpan: { start }, isPassive }: YamlLine): RuleFault | null {
  if (isPassive || key !== null || !/^-[A-Za-z][\w-]*:(?:\s|$)/.test(value)) return null;
  return {
    span: { start, end: start + 1 },
    message: "After the hyphen of an item a blank is missing.",
    repair: { edits: [{ start: start + 1, end: start + 1, text: " " }], safe: true },
  };
}
