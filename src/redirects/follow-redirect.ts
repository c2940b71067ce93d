import { isSitePath } from "../site/address.ts";
import { decodeAddress } from "../site/paths.ts";
import type { KnownAddresses } from "./known-addresses.ts";
import type { Matcher } from "./match-redirect.ts";
import { isWild, normaliseAddress, prefixOf, splitTarget } from "./redirect-address.ts";
import type { RedirectRule, RedirectStatus } from "./redirect-rule.ts";

/** Where a rule leads in the end. */
export type Followed =
  | { kind: "arrived"; to: string | null; status: RedirectStatus }
  | { kind: "circle"; ring: RedirectRule[] }
  /** `rule` is the one at fault, the last of the chain. */
  | {
      kind: "dead";
      rule: RedirectRule;
      target: string;
      anchor: string | null;
      why: "missing" | "anchor" | "withheld" | "gone";
    }
  /** The chain ends at a rule that is named in a problem of its own, or at a page whose last day is over. */
  | { kind: "broken" };

interface RedirectContext {
  known: KnownAddresses;
  match: Matcher<RedirectRule>;
  rules: RedirectRule[];
  /** Addresses whose rules were found at fault before. */
  broken: Set<string>;
}

/** Follows a rule over all further rules to a page, a file or another website. */
export function followRedirect(start: RedirectRule, context: RedirectContext): Followed {
  if (start.to === null) return { kind: "arrived", to: null, status: "gone" };
  const chain = [start];
  let rule = start;
  let target = start.to;
  let status = start.status;
  for (;;) {
    if (!isSitePath(target)) return { kind: "arrived", to: escapeLetters(target), status };
    const { path, tail } = splitTarget(target);
    const arrived = arriveAt(path, tail, context.known);
    if (arrived === "anchor") return dead(rule, target, tail, "anchor");
    if (arrived !== null) return { kind: "arrived", to: arrived, status };

    const next = step(path, context);
    if (next === "inner") return { kind: "arrived", to: target, status };
    if (next === null) {
      const at = normaliseAddress(path);
      if (context.broken.has(at) || context.known.ended.has(at)) return { kind: "broken" };
      const isWithheld = context.known.withheld.has(at);
      return dead(rule, target, tail, isWithheld ? "withheld" : "missing");
    }
    if (next.to === null) return dead(rule, target, tail, "gone");
    const at = chain.indexOf(next.rule);
    if (at >= 0) return { kind: "circle", ring: chain.slice(at) };
    chain.push(next.rule);
    rule = next.rule;
    // As browsers do: a part of a page that is asked for is kept unless the next redirect names one.
    target = splitTarget(next.to).tail === "" ? next.to + tail : next.to;
    if (next.rule.status === "temporary") status = "temporary";
  }
}

/** The address of the page or file at a path; `anchor` when the page lacks the part that is asked for; `null` when nothing is there. */
function arriveAt(path: string, tail: string, known: KnownAddresses): string | "anchor" | null {
  if (isWild(path)) {
    const base = normaliseAddress(prefixOf(path));
    return [...known.byAddress.keys()].some((url) => url.startsWith(base)) ? path : null;
  }
  const found = known.byAddress.get(normaliseAddress(path));
  if (!found) return null;
  const anchor = /#(.+)$/s.exec(tail)?.[1];
  if (anchor !== undefined && found.listIds && !found.listIds().includes(decodeAddress(anchor)))
    return "anchor";
  return found.url + escapeLetters(tail);
}

/** An address in the letters that a header may have; a name of a website in those of its own. */
function escapeLetters(address: string): string {
  if (/^[\x21-\x7e]*$/.test(address)) return address;
  return isSitePath(address) || !URL.canParse(address)
    ? address.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    : new URL(address).href;
}

/** The next rule on the way and where it leads; `inner` when only some addresses below a `*` have rules. */
function step(
  path: string,
  { match, rules }: RedirectContext,
): { rule: RedirectRule; to: string | null } | "inner" | null {
  if (!isWild(path)) {
    const found = match(normaliseAddress(path));
    return found && { rule: found.entry, to: found.to };
  }
  const base = normaliseAddress(prefixOf(path));
  const wider = rules
    .filter((rule) => isWild(rule.from) && base.startsWith(prefixOf(rule.from)))
    .sort((a, b) => b.from.length - a.from.length)[0];
  if (wider) {
    const carries = wider.to?.endsWith("/*");
    const rest = base.slice(prefixOf(wider.from).length);
    return { rule: wider, to: carries ? `${prefixOf(wider.to as string)}${encodeURI(rest)}*` : wider.to };
  }
  return rules.some((rule) => rule.from.startsWith(base)) ? "inner" : null;
}

function dead(
  rule: RedirectRule,
  target: string,
  tail: string,
  why: (Followed & { kind: "dead" })["why"],
): Followed {
  return { kind: "dead", rule, target, anchor: /#(.+)$/s.exec(tail)?.[1] ?? null, why };
}
