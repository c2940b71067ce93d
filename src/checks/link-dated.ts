import { isAwaited } from "../content/is-awaited.ts";
import { isNeverPublished } from "../content/is-never-published.ts";
import type { Page } from "../content/page.ts";
import { collectLinks } from "../navigation/collect-links.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { Rule } from "./rule.ts";

/** A link to a page that is outside its own dates: it comes and goes with the page, so that no build has to wait for an editor. */
export const linkDated: Rule = {
  id: "link-dated",
  level: "notice",
  summary: "A link leads to a page that is outside its own dates. It is left out as long as that is so.",
  example: {
    wrong: "[Summer party](party.md), with `expires: 2026-08-31` in party.md, in September",
    right: "Take the link out when you next change the page.",
  },
  checkSite: (facts) =>
    collectLinks(facts.content, facts.bodies, facts.navigation.index).flatMap(({ page, link, target }) =>
      target.kind === "withheld" ? report(target.page, page.source, link.address, facts.site.today) : [],
    ),
};

function report(
  { draft, title, settings }: Page,
  source: SourceText,
  span: Span,
  today: string,
): Problem | Problem[] {
  const { publish, expires } = settings;
  const isToCome = isAwaited({ settings }, today);
  if (draft && !isToCome) return [];
  if (isNeverPublished({ settings })) return [];
  // It is withheld for another reason, which is told where it stands.
  if (!isToCome && expires === undefined) return [];
  return createProblem(linkDated, source, {
    span,
    message: isToCome
      ? `The page "${title}" is ${draft ? "a draft until" : "published from"} ${publish}, so this link is left out until then.`
      : `The page "${title}" was published until ${expires}, so this link is left out.`,
    hint: isToCome ? null : "Take the link out when you next change this.",
  });
}
