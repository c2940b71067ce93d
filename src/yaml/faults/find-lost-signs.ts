import { type Document, isAlias, isMap, isNode, isScalar, type Node, visit } from "yaml";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import { yamlRules } from "../yaml-rules.ts";
import { buildSpecialStart } from "./build-special-start.ts";

/**
 * Values in YAML that can be read, which begin with a sign that YAML takes for its own: `*name`, `&name text`, `!name text`,
 * `{{ text }}`. Their text would be lost without a word, and `*name` alone can't be turned into data at all.
 */
export function findLostSigns(document: Document, offset: number, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_, node) {
      const span = spanOf(node, offset, source.text);
      if (!span) return undefined;
      const value = source.text.slice(span.start, span.end);
      const isText = isAlias(node) || isScalar(node) || value.startsWith("{");
      const fault = isText
        ? buildSpecialStart(value, span, !value.startsWith("{"))
        : {
            span,
            message: `"${value}" stands before a list or settings, where it means nothing.`,
            hint: "Take it away.",
          };
      problems.push(createProblem(yamlRules["yaml-special-start"], source, fault));
      return visit.SKIP;
    },
  });
  return problems;
}

function spanOf(node: Node, offset: number, text: string): Span | null {
  if (!node.range) return null;
  const start = node.range[0] + offset;
  const end = node.range[1] + offset;
  if (isAlias(node)) return { start, end };
  if (isMap(node) && node.flow && isNode(node.items[0]?.key) && isMap(node.items[0].key))
    return { start, end };
  const anchor = "anchor" in node && node.anchor ? `&${node.anchor}` : null;
  const tag = node.tag?.startsWith("!") ? "!" : null;
  const sign = anchor ?? tag;
  if (sign === null) return null;
  const at = text.lastIndexOf(sign, start);
  // Before a map or list of several lines the sign stands alone.
  return { start: at, end: isScalar(node) && end > start ? end : at + sign.length };
}
