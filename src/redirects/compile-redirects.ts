import { createProblem } from "../problems/create-problem.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { findMeantAddress } from "./find-meant-address.ts";
import { type Followed, followRedirect } from "./follow-redirect.ts";
import type { KnownAddresses } from "./known-addresses.ts";
import { createMatcher } from "./match-redirect.ts";
import type { Redirect } from "./redirect.ts";
import { isWild, normaliseAddress, prefixOf, splitTarget } from "./redirect-address.ts";
import type { RedirectRule } from "./redirect-rule.ts";
import { redirectRules } from "./redirect-rules.ts";
import { siftRedirectRules } from "./sift-redirect-rules.ts";

/** The redirects of a site as every host gets them, and what is wrong with the rules they are made from. */
export interface CompiledRedirects {
  redirects: Redirect[];
  /** The rule that each was made from, by the address that it begins at. */
  origins: Map<string, RedirectRule>;
  problems: Problem[];
}

/**
 * Compiles rules to one list: chains flattened, exact addresses before those with `*`, narrow before wide. A rule with a fault
 * is left out and named once; a rule that only leads to such a one is left out without a word. `doors` are rules of
 * Waymark's own, which give way to those of staff; where one leads nowhere, that is told where staff wrote the home page.
 */
export function compileRedirects(
  written: RedirectRule[],
  doors: RedirectRule[],
  known: KnownAddresses,
): CompiledRedirects {
  const { rules, problems } = siftRedirectRules(written, known);
  const overruled = new Set(written.map(({ from }) => from));
  const all = [...rules, ...doors.filter((door) => !overruled.has(door.from))];
  const broken = new Set(written.filter((rule) => !rules.includes(rule)).map(({ from }) => from));
  const match = createMatcher(all);
  const context = { known, match, rules: all, broken };

  const redirects = new Map<string, Redirect>();
  const origins = new Map<string, RedirectRule>();
  const inCircles = new Set<RedirectRule>();
  for (const rule of all) {
    const followed = followRedirect(rule, context);
    if (followed.kind === "arrived") {
      redirects.set(rule.from, { from: rule.from, to: followed.to, status: followed.status });
      origins.set(rule.from, rule);
    } else if (followed.kind === "circle" && followed.ring.includes(rule)) {
      const isWritten = followed.ring.some((member) => !doors.includes(member));
      if (isWritten && !inCircles.has(rule)) problems.push(reportCircle(followed.ring, doors));
      for (const member of followed.ring) inCircles.add(member);
    } else if (followed.kind === "dead" && followed.rule === rule && !doors.includes(rule)) {
      problems.push(reportDead(followed, known));
    }
  }
  for (const rule of deriveInner(all)) {
    const followed = followRedirect(rule, context);
    if (followed.kind !== "arrived" || redirects.has(rule.from)) continue;
    redirects.set(rule.from, { from: rule.from, to: followed.to, status: followed.status });
    origins.set(rule.from, rule);
  }
  return { redirects: [...redirects.values()].sort(byReach), origins, problems };
}

/** `/a/* → /b/*` and `/b/x/ → /c/` together say where `/a/x/` leads, which no single hop of a host would find. */
function deriveInner(rules: RedirectRule[]): RedirectRule[] {
  return rules.flatMap((rule) => {
    if (!isWild(rule.from) || !rule.to?.endsWith("/*")) return [];
    const base = prefixOf(rule.to);
    return rules
      .filter((inner) => inner.from.startsWith(base) && inner.from !== rule.to && inner.from !== base)
      .map((inner) => ({
        ...inner,
        from: prefixOf(rule.from) + inner.from.slice(base.length),
        status: inner.status === "permanent" ? rule.status : inner.status,
      }));
  });
}

function byReach(a: Redirect, b: Redirect): number {
  const wide = Number(isWild(a.from)) - Number(isWild(b.from));
  if (wide !== 0) return wide;
  const depth = isWild(a.from) ? b.from.length - a.from.length : 0;
  return depth || (a.from < b.from ? -1 : 1);
}

function reportCircle(ring: RedirectRule[], doors: RedirectRule[]): Problem {
  const written = ring.filter((rule) => !doors.includes(rule));
  const last = written.sort((a, b) => b.spans.from.start - a.spans.from.start)[0] as RedirectRule;
  const from = ring.indexOf(last);
  const way = [...ring.slice(from), ...ring.slice(0, from), last].map((rule) => `"${rule.from}"`);
  return createProblem(redirectRules["redirect-loop"], last.source, {
    span: last.spans.to ?? last.spans.from,
    message: `These redirects lead in a circle: ${way.join(" → ")}.`,
    hint: "Let one of them lead to a page that exists.",
  });
}

function reportDead(
  { rule, target, anchor, why }: Followed & { kind: "dead" },
  known: KnownAddresses,
): Problem {
  const span = rule.spans.to ?? rule.spans.from;
  if (why === "gone")
    return createProblem(redirectRules["redirect-dead-target"], rule.source, {
      span,
      message: `"${rule.from}" leads to "${target}", which is declared gone.`,
      hint: 'Write "status: gone" without "to" here too, or name a page that exists.',
    });
  if (why === "withheld")
    return createProblem(redirectRules["redirect-dead-target"], rule.source, {
      span,
      message: `"${rule.from}" leads to "${target}", which is not published at present.`,
      hint: "Publish that page, or name another one.",
    });
  const { path, tail } = splitTarget(target);
  const page = known.byAddress.get(normaliseAddress(path));
  const part = why === "anchor" ? rankByLikeness(anchor ?? "", page?.listIds?.() ?? [])[0] : undefined;
  const meant = why === "anchor" ? undefined : findMeantAddress(path, known);
  const right = part ? `${path}#${part}` : meant && meant + tail;
  const missing =
    why === "anchor" ? `the page "${page?.url}" has no part "#${anchor}"` : "there is no such page or file";
  return createProblem(redirectRules["redirect-dead-target"], rule.source, {
    span,
    message: `"${rule.from}" leads to "${target}", but ${missing}.`,
    hint: right ? null : "Name a page that exists, or declare the address gone (`status: gone`).",
    repair: right && rule.to === target && rule.spans.to ? { edits: [{ ...span, text: right }] } : null,
  });
}
