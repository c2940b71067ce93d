import { type Document, isScalar, type Scalar, visit } from "yaml";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";
import { yamlRules } from "../yaml-rules.ts";

const curly = /^[“„”][^“„”"]*[“”]$|^[‘‚’][^‘‚'"]*[‘’]$/u;

/**
 * Values in YAML that can be read, but not as they were meant: cut at a ` #`, which begins a remark, or in curly quotes, which
 * are letters like any other.
 */
export function findCutValues(document: Document, offset: number, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === "key" || !isScalar(node) || !node.range || node.type !== "PLAIN") return;
      const start = node.range[0] + offset;
      const end = node.range[1] + offset;
      const [rest = ""] = /^[^\r\n]*/.exec(source.text.slice(end)) ?? [];
      if (typeof node.value === "string" && curly.test(node.value)) {
        const text = quoteValue(node.value.slice(1, -1));
        problems.push(
          createProblem(yamlRules["yaml-quotes"], source, {
            span: { start, end },
            message: "YAML does not take curly quotes for quotes, so readers would see them.",
            hint: "Put straight ones in their place, or around them to show them.",
            repair: { edits: [{ start, end, text }] },
          }),
        );
      } else if (isCut(node, rest)) {
        const sign = end + rest.indexOf("#");
        const whole = { start: node.value === null ? sign : start, end: end + rest.trimEnd().length };
        const text = quoteValue(source.text.slice(whole.start, whole.end));
        problems.push(
          createProblem(yamlRules["yaml-cut-value"], source, {
            span: { start: sign, end: whole.end },
            message: `A # behind a blank begins a remark, so "${rest.trim()}" is left out.`,
            hint: "A value with such a sign stands in quotes; a remark has a blank behind its #.",
            repair: { edits: [{ ...whole, text }] },
          }),
        );
      }
    },
  });
  return problems;
}

/** Whether what stands behind a text was likely a part of it: `We are #1`, and not a remark such as `# since May`. */
function isCut({ value }: Scalar, rest: string): boolean {
  if (!/^[ \t]*#(?:[^\s#!]|[ \t]\d)/.test(rest)) return false;
  if (value === null) return /^[ \t]*#\S/.test(rest);
  return typeof value === "string" && (/^\s+#\s?\d/.test(rest) || /\s|^\p{Lu}/u.test(value));
}
