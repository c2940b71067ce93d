import type { RuleFault } from "../../problems/rule-doc.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import { readYamlLines, type YamlLine } from "../yaml-line.ts";
import { oddBlanks } from "./odd-blanks.ts";

const indentation = new RegExp(`^[ \\t${oddBlanks}]*`);
const anyOdd = new RegExp(`[${oddBlanks}]`);
const oddSetting = new RegExp(
  `^[ \\t]*[${oddBlanks}][ \\t${oddBlanks}]*(?:-[ \\t${oddBlanks}]|[A-Za-z][\\w-]*:(?:[ \\t]|$))`,
);

/** A line that is indented with tabs, or with blanks that only look like plain ones. */
export function findOddIndentation({ text, start, isPassive }: YamlLine): RuleFault | null {
  const blanks = indentation.exec(text)?.[0] ?? "";
  if (text.trim() === "" || !/[^ ]/.test(blanks)) return null;
  const isTab = blanks.includes("\t");
  if (!isTab && isPassive) return null;
  const span = { start, end: start + blanks.length };
  return {
    span,
    message: isTab
      ? "This line is indented with a tab; settings are indented with blanks."
      : "This line is indented with blanks of another kind, as copies of web pages and texts have them; they only look like plain ones.",
    repair: {
      edits: [{ ...span, text: blanks.replace(/[\t\u3000]/g, "  ").replace(/[^ ]/g, " ") }],
      safe: true,
    },
  };
}

/** Whether such blanks stand before a setting or an item somewhere, which YAML then reads as something else without a word. */
export function hasOddSetting(source: SourceText, region: Span): boolean {
  return (
    anyOdd.test(source.text.slice(region.start, region.end)) &&
    readYamlLines(source, region).some(({ text, isPassive }) => !isPassive && oddSetting.test(text))
  );
}
