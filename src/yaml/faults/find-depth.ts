import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import { yamlRules } from "../yaml-rules.ts";

const deepest = 100;
const marks = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);

/** Settings nested so deep that nobody wrote them by hand; reading them would take all memory. `null` where all is well. */
export function findDepth(source: SourceText, region: Span): Problem | null {
  const text = source.text.slice(region.start, region.end);
  const at = marks.exec(text)?.index ?? findBrackets(text);
  if (at === null) return null;
  const start = region.start + at;
  return createProblem(yamlRules["yaml-syntax"], source, {
    span: { start, end: start + 1 },
    message: `The settings that begin here are nested more than ${deepest} levels deep.`,
    hint: "Write them with fewer hyphens or brackets one inside the other.",
  });
}

/** Where the outermost of so many open brackets stands. */
function findBrackets(text: string): number | null {
  let depth = 0;
  let outermost = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "[" || sign === "{") {
      if (depth === 0) outermost = at;
      if (++depth > deepest) return outermost;
    } else if (depth > 0 && (sign === "]" || sign === "}")) depth--;
  }
  return null;
}
