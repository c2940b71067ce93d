import type { RuleFault } from "../../problems/rule-doc.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";
import type { yamlRules } from "../yaml-rules.ts";
import { buildSpecialStart } from "./build-special-start.ts";
import { findMissingComma } from "./find-missing-comma.ts";
import { findOddIndentation } from "./find-odd-indentation.ts";
import { findQuoteFault } from "./find-quote-fault.ts";
import { oddBlanks } from "./odd-blanks.ts";

/** What a rule finds on a line of YAML that can't be read; `lines` are all, for those that look at what follows. */
type FindFault = (line: YamlLine, at: number, lines: YamlLine[]) => RuleFault | null;

// A text right behind `|` or `>` is not one of these, but `|text` is.
const sign = /^(?:[@%*&!`,\]}]|[|>](?=[^\s\d+-]))/;
// `- text` behind a colon: quotes are only one of two things that may be meant, the other is a list.
const hyphen = /^[-?](?:\s|$)/;
// A list in brackets with text behind it; a list alone is fine.
const openBracket = /^(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#,]/;
// The colon of Chinese and Japanese keyboards is as wide as a letter.
const unspaced = new RegExp(
  `^([A-Za-z][\\w-]*)(?:(:)(?:[${oddBlanks}]+|(?=[^\\s/]))|[ \\t]*[\\uFF1A\\uFE55][ \\t${oddBlanks}]*)`,
);
const glued = new RegExp(`^-[${oddBlanks}]*(?=[A-Za-z][\\w-]*:(?:\\s|$))`);
const closingOf: Record<string, string> = { "[": "]", "{": "}" };

/** The faults that stand on one line. In this order: what comes first explains a line better than what follows. */
export const lineFaults: [rule: keyof typeof yamlRules, find: FindFault][] = [
  ["yaml-tab", findOddIndentation],
  ["yaml-block-text", findBlockText],
  ["yaml-quotes", findQuoteFault],
  ["yaml-special-start", findSpecialStart],
  ["yaml-syntax", findOpenBracket],
  ["yaml-syntax", findMissingComma],
  ["yaml-colon-in-value", findColon],
  ["yaml-no-space", findMissingSpace],
  ["yaml-no-space", findGluedHyphen],
];

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

/** A setting without the blank after its colon, such as `title:About`, or with another colon or blank than is meant; an address like `https://…` is none. */
function findMissingSpace({ key, value, valueSpan, isPassive }: YamlLine): RuleFault | null {
  const [all, name = "", colon] = unspaced.exec(value) ?? [];
  if (isPassive || key !== null || all === undefined) return null;
  const start = valueSpan.start + name.length;
  const end = valueSpan.start + all.length;
  return {
    span: { start: valueSpan.start, end },
    message:
      colon === ":"
        ? `After "${name}:" a ${end - start > 1 ? "plain blank" : "blank"} is missing.`
        : `The colon after "${name}" is not the plain one of settings.`,
    repair: { edits: [{ start, end, text: all.length < value.length ? ": " : ":" }], safe: true },
  };
}

/** An item without the blank after its hyphen, such as `-title: Prices`, or with another one than is meant. */
function findGluedHyphen({ key, value, valueSpan: { start }, isPassive }: YamlLine): RuleFault | null {
  const [hyphen] = glued.exec(value) ?? [];
  if (isPassive || key !== null || hyphen === undefined) return null;
  const end = start + hyphen.length;
  return {
    span: { start, end },
    message: `After the hyphen of an item a ${hyphen.length > 1 ? "plain blank" : "blank"} is missing.`,
    repair: { edits: [{ start: start + 1, end, text: " " }], safe: true },
  };
}
