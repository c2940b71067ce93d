import type { Page } from "../content/page.ts";
import type { PageFacts } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";
import { lineText, positionAt, type Span } from "../problems/source-text.ts";
import { reportRule } from "./rule.ts";

const form = /<!--\s*check-ignore\b((?:(?!<!--|-->)[\s\S])*)-->/g;

/** A faulty or needless exception. */
export const checkIgnore: RuleDoc = {
  id: "check-ignore",
  summary:
    "An exception names a rule and a reason, and stands right above or beside the text that it is for.",
  example: {
    wrong: "<!-- check-ignore -->",
    right: "<!-- check-ignore word-twice: the name of the band -->",
  },
};

interface Ignore {
  rule: string;
  reason: string;
  span: Span;
  /** First and last line that it is for. */
  from: number;
  to: number;
}

/**
 * Takes out the problems that an exception beside the text allows, and adds one for each exception that is faulty or
 * that nothing needs. `problems` are those of the page.
 */
export function applyIgnores(
  page: Page,
  facts: PageFacts,
  problems: Problem[],
  ruleIds: string[],
): Problem[] {
  const ignores = findIgnores(page, facts);
  if (ignores.length === 0) return problems;
  const allows = ({ rule, reason, from, to }: Ignore, problem: Problem) =>
    reason !== "" && rule === problem.rule && from <= problem.line && problem.line <= to;
  const left = problems.filter((problem) => !ignores.some((ignore) => allows(ignore, problem)));
  const faults = ignores.flatMap((ignore) => {
    const fault = describeFault(
      ignore,
      problems.some((problem) => allows(ignore, problem)),
      ruleIds,
    );
    return fault ? [reportRule(checkIgnore, page, { span: ignore.span, ...fault })] : [];
  });
  return [...left, ...faults];
}

function findIgnores({ source }: Page, { exceptions }: PageFacts): Ignore[] {
  return exceptions.flatMap(({ html, places }) =>
    [...html.matchAll(form)].map((match) => {
      const [, rule = "", reason = ""] = /^([\w-]*)\s*:?([\s\S]*)$/.exec((match[1] as string).trim()) ?? [];
      const start = placeOf(places, match.index);
      const end = placeOf(places, match.index + match[0].length - 1) + 1;
      const first = positionAt(source, start).line;
      const last = positionAt(source, end).line;
      const isAlone =
        lineText(source, first).trim().startsWith("<!--") && lineText(source, last).trim().endsWith("-->");
      return {
        rule,
        reason: reason.trim(),
        span: { start, end },
        from: first,
        to: isAlone ? endOfBlock(source, last + 1) : last,
      };
    }),
  );
}

/** The last line of the block of text at or below a line. */
function endOfBlock(source: Page["source"], from: number): number {
  const count = positionAt(source, source.text.length).line;
  let line = from;
  while (line < count && lineText(source, line).trim() === "") line++;
  while (line < count && lineText(source, line + 1).trim() !== "") line++;
  return line;
}

function describeFault(
  { rule, reason }: Ignore,
  isUsed: boolean,
  ruleIds: string[],
): { message: string; hint: string } | null {
  if (rule === "")
    return { message: "This exception names no rule.", hint: "Write: <!-- check-ignore rule: reason -->." };
  if (!ruleIds.includes(rule)) {
    const meant = didYouMean(rule, ruleIds);
    return {
      message: `There is no rule "${rule}".`,
      hint: meant ? `Did you mean "${meant}"?` : "The name stands in the message of the problem.",
    };
  }
  if (reason === "") {
    return {
      message: "This exception gives no reason.",
      hint: `Write why: <!-- check-ignore ${rule}: reason -->.`,
    };
  }
  if (isUsed) return null;
  return { message: `Nothing here breaks the rule "${rule}".`, hint: "Delete the exception." };
}
