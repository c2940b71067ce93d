import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { lineText, positionAt } from "../problems/source-text.ts";
import type { KnownAddresses } from "./known-addresses.ts";
import { isWild, prefixOf } from "./redirect-address.ts";
import type { RedirectRule } from "./redirect-rule.ts";
import { redirectRules } from "./redirect-rules.ts";

/** Tells the rules that can be reached from those that can't: their address is in use, taken by another rule, or shadowed. */
export function siftRedirectRules(
  rules: RedirectRule[],
  known: KnownAddresses,
): { rules: RedirectRule[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const kept = new Map<string, RedirectRule>();
  const addresses = [...known.byAddress.keys()];
  for (const rule of rules) {
    const problem =
      checkTaken(rule, known, addresses) ?? checkDuplicate(rule, kept) ?? checkShadowed(rule, kept);
    if (problem) problems.push(problem);
    else kept.set(rule.from, rule);
  }
  return { rules: [...kept.values()], problems };
}

function checkTaken(rule: RedirectRule, known: KnownAddresses, addresses: string[]): Problem | null {
  const below = isWild(rule.from) ? prefixOf(rule.from) : null;
  const taken =
    below === null ? known.byAddress.get(rule.from)?.url : addresses.find((url) => url.startsWith(below));
  if (taken === undefined) return null;
  const wide = below === null ? `There is something at "${taken}"` : `"${rule.from}" also covers "${taken}"`;
  return createProblem(redirectRules["redirect-taken"], rule.source, {
    span: rule.spans.from,
    message: `${wide}, which visitors could not reach any more.`,
    hint: "Redirect only addresses that are no longer in use.",
  });
}

function checkDuplicate(rule: RedirectRule, kept: Map<string, RedirectRule>): Problem | null {
  const first = kept.get(rule.from);
  if (!first) return null;
  return createProblem(redirectRules["redirect-duplicate"], rule.source, {
    span: rule.spans.from,
    message: `"${rule.from}" has a redirect already, in ${placeOf(first)}.`,
    hint: "Leave one of the two out.",
  });
}

function checkShadowed(rule: RedirectRule, kept: Map<string, RedirectRule>): Problem | null {
  if (!isWild(rule.from)) return null;
  const path = prefixOf(rule.from);
  for (let at = path.lastIndexOf("/", path.length - 2); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const wider = kept.get(`${path.slice(0, at + 1)}*`);
    if (!wider) continue;
    return createProblem(redirectRules["redirect-shadowed"], rule.source, {
      span: rule.spans.from,
      message: `"${rule.from}" is never reached, since "${wider.from}" in ${placeOf(wider)} covers it.`,
      hint: "Put the narrower redirect above the wider one.",
    });
  }
  return null;
}

/** The place of a rule in words, e.g. `content/redirects.yaml, line 3`. */
function placeOf({ source, spans }: RedirectRule): string {
  const { line } = positionAt(source, spans.from.start);
  return lineText(source, line) === "" ? source.path : `${source.path}, line ${line}`;
}
