import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { isSettings } from "../yaml/value-at.ts";
import { checkFrom, checkTo } from "./check-redirect-form.ts";
import { normaliseAddress } from "./redirect-address.ts";
import { type RedirectRule, type RedirectStatus, redirectStatuses } from "./redirect-rule.ts";
import { redirectRules } from "./redirect-rules.ts";
import type { Redirects } from "./redirects.ts";

const keys = ["from", "to", "status"];

/** Parses the text of `redirects.yaml`: a list of rules. A rule in a wrong form is missing from the list and named in the problems. */
export function parseRedirects(source: SourceText): Redirects {
  // What can't stand in an address is told of each.
  const yaml = parseYaml(source, { start: 0, end: source.text.length }, { tellsSigns: false });
  if (yaml.problems.length > 0 || yaml.value === null) return { source, rules: [], problems: yaml.problems };
  if (!Array.isArray(yaml.value)) {
    const message = "The redirects have to be a list: each begins with a hyphen.";
    const problem = createProblem(redirectRules["redirect-form"], source, {
      span: yaml.valueSpan([]),
      message,
      hint: form,
    });
    return { source, rules: [], problems: [problem] };
  }
  const rules: RedirectRule[] = [];
  const problems: Problem[] = [];
  for (const [at, entry] of yaml.value.entries()) {
    const parsed = parseRule(entry, at, yaml, source);
    if ("rule" in parsed) problems.push(parsed);
    else rules.push(parsed);
  }
  return { source, rules, problems };
}

const form = "Write “- from: /old/” and below it “  to: /en/new/”.";

/** One rule, or the first thing that is wrong with it. */
function parseRule(entry: unknown, at: number, yaml: ParsedYaml, source: SourceText): RedirectRule | Problem {
  const report = (span: Span, fault: { message: string; right?: string | null; hint?: string | null }) =>
    createProblem(redirectRules["redirect-form"], source, {
      span,
      message: fault.message,
      hint: fault.hint ?? null,
      repair: fault.right ? { edits: [{ ...span, text: fault.right }] } : null,
    });
  if (!isSettings(entry))
    return report(yaml.valueSpan([at]), { message: "This is no redirect.", hint: form });

  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    const right = didYouMean(unknown, keys);
    const hint = right ? null : 'A redirect has "from", "to" and "status".';
    return report(yaml.keySpan([at, unknown]), {
      message: `"${unknown}" is not a setting of a redirect.${right ? ` Did you mean "${right}"?` : ""}`,
      right,
      hint,
    });
  }
  const { from, to = null, status = "permanent" } = entry;
  const place = (key: string) => yaml.valueSpan([at, key]);
  if (typeof from !== "string")
    return report(yaml.valueSpan([at]), {
      message: "This redirect does not say from which address.",
      hint: form,
    });
  const wrongFrom = checkFrom(from);
  if (wrongFrom) return report(place("from"), wrongFrom);
  if (!isStatus(status))
    return report(place("status"), {
      message: `"${status}" is no kind of redirect: there are permanent, temporary and gone.`,
      right: didYouMean(String(status), redirectStatuses),
    });
  if (status === "gone" && to !== null)
    return report(place("to"), {
      message: "What is gone leads nowhere, but this redirect has a target.",
      hint: 'Leave out either "to" or "status: gone".',
    });
  if (status !== "gone" && typeof to !== "string")
    return report(place(to === null ? "from" : "to"), {
      message: `"${from}" leads nowhere.`,
      hint: 'Add a line "to:" with the new address, or "status: gone" where there is none.',
    });
  const wrongTo = typeof to === "string" ? checkTo(to, from) : null;
  if (wrongTo) return report(place("to"), wrongTo);
  return {
    from: normaliseAddress(from),
    to: to as string | null,
    status,
    source,
    spans: {
      from: place("from"),
      to: to === null ? null : place("to"),
      status: "status" in entry ? place("status") : null,
    },
  };
}

function isStatus(value: unknown): value is RedirectStatus {
  return (redirectStatuses as readonly unknown[]).includes(value);
}
