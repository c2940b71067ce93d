import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { lineText, positionAt } from "../problems/source-text.ts";
import type { KnownAddresses } from "./known-addresses.ts";
import { outputPath } from "./output-path.ts";
import { ownPaths } from "./own-paths.ts";
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
  const byPath = new Map<string, RedirectRule>();
  const addresses = [...known.byAddress.keys()];
  for (const rule of rules) {
    const problem =
      checkCarried(rule) ??
      checkTaken(rule, known, addresses) ??
      checkDuplicate(rule, kept.get(rule.from) ?? findSamePlace(rule, byPath)) ??
      checkShadowed(rule, kept);
    if (problem) {
      problems.push(problem);
      continue;
    }
    kept.set(rule.from, rule);
    byPath.set(outputPath(rule.from), rule);
  }
  return { rules: [...kept.values()], problems };
}

/** What is carried over begins as the visitor's link says: right behind the name of the site, `/` or `\\` would make it the name of another one. */
function checkCarried({ from, to, source, spans }: RedirectRule): Problem | null {
  if (to !== "/*") return null;
  return createProblem(redirectRules["redirect-form"], source, {
    span: spans.to ?? spans.from,
    message: `What stands in the place of the "*" would come right behind the name of the site, so that links such as "${prefixOf(from)}/other.example/" could lead from here to another website.`,
    hint: "Name a folder (`to: /en/*`), or redirect each page by itself.",
  });
}

function checkTaken(rule: RedirectRule, known: KnownAddresses, addresses: string[]): Problem | null {
  const message = isWild(rule.from)
    ? (describeCovered(rule.from, addresses) ?? describeShown(rule.from, known))
    : describeTaken(rule.from, known);
  if (message === null) return null;
  return createProblem(redirectRules["redirect-taken"], rule.source, {
    span: rule.spans.from,
    message,
    hint: "Redirect only addresses that are no longer in use.",
  });
}

function describeTaken(from: string, known: KnownAddresses): string | null {
  const { byAddress } = known;
  const taken = byAddress.get(from);
  if (taken) return `There is something at "${taken.url}", which visitors could not reach any more.`;
  const file = `/${outputPath(from)}`;
  const same = byAddress.get(file) ?? byAddress.get(file.replace(/\/index\.html$/, "/"));
  if (same) return `"${from}" is the file of the page "${same.url}", so this would lead in a circle.`;
  const shown = describeShown(from, known);
  if (shown) return shown;
  const own = ownPaths.find(
    ({ path, of }) =>
      `/${path}` === from || (of === "host" && path.endsWith("/") && from.startsWith(`/${path}`)),
  );
  return own ? `"${from}" is taken by ${own.by}.` : null;
}

/** Some hosts show a page such as `map.html` without its ending, and lead there from all other ways of asking for it. */
function describeShown(from: string, { byAddress }: KnownAddresses): string | null {
  const address = from.replace(/\*$/, "");
  const page = byAddress.get(address.replace(/\/$/, ".html"));
  return page
    ? `Some hosts show "${page.url}" at "${address}" by themselves, so this could lead in a circle.`
    : null;
}

function describeCovered(from: string, addresses: string[]): string | null {
  const below = prefixOf(from);
  const taken = addresses.find((url) => url.startsWith(below));
  if (taken) return `"${from}" also covers "${taken}", which visitors could not reach any more.`;
  const own = ownPaths.find(
    ({ path }) => `/${path}`.startsWith(below) || (path.endsWith("/") && below.startsWith(`/${path}`)),
  );
  return own ? `"${from}" also covers "/${own.path}", which is taken by ${own.by}.` : null;
}

/** A rule for the same file with another target: both ways of writing a folder's address are one place where files are served. */
function findSamePlace(rule: RedirectRule, byPath: Map<string, RedirectRule>): RedirectRule | undefined {
  const found = byPath.get(outputPath(rule.from));
  return found && (found.to !== rule.to || found.status !== rule.status) ? found : undefined;
}

function checkDuplicate(rule: RedirectRule, first: RedirectRule | undefined): Problem | null {
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
