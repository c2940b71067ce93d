import type { Page } from "../content/page.ts";
import { divideBlock, mayBeDivided } from "../navigation/divide-block.ts";
import { mostOnPage } from "../navigation/divide-items.ts";
import type { Problem } from "../problems/problem.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A second long list on a page: only the first goes on at further pages. */
export const listUndivided: Rule = {
  id: "list-undivided",
  level: "notice",
  summary: `A list of more than ${mostOnPage} goes on at further pages, but only the first such list of a page: another one is shown whole, and makes the page long.`,
  example: {
    wrong: "::: list boats\n:::\n\n::: list members\n:::",
    right: "::: list boats\n:::\n\n::: list members\nfirst: 50\n:::",
  },
  checkSite: (facts) => facts.content.pages.flatMap((page) => checkPage(page, facts)),
};

function checkPage(page: Page, { site, content, bodies, navigation }: SiteFacts): Problem[] {
  const blocks = bodies.get(page.id)?.blocks.filter(mayBeDivided) ?? [];
  if (page.part || blocks.length < 2) return [];
  const choice = { ...navigation, today: site.today };
  const long = blocks.filter((block) => divideBlock(block, page, choice, content).length > 1);
  return long.slice(1).map(({ start, end }) =>
    reportRule(listUndivided, page, {
      span: { start, end },
      message: `This list has more than ${mostOnPage} entries and is shown whole, since only the first long list of a page goes on at further pages.`,
      hint: `Put it on a page of its own, or add a line “first: ${mostOnPage}” to it.`,
    }),
  );
}
