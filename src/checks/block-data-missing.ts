import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { joinNames } from "../problems/join-names.ts";
import type { Problem } from "../problems/problem.ts";
import type { Block } from "../site/block.ts";
import { isSettings } from "../yaml/value-at.ts";
import { type BlockFault, blameName, isFaulty } from "./block-fault.ts";
import { findFormFault } from "./find-form-fault.ts";
import { findHoursFault } from "./find-hours-fault.ts";
import { findListFault } from "./find-list-fault.ts";
import { findPagesFault } from "./find-pages-fault.ts";
import { findTestimonialFault } from "./find-testimonial-fault.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** A block names a list or a form that is not in `data/`, so nothing would stand in its place. */
export const blockDataMissing: Rule = {
  id: "block-data-missing",
  summary:
    "A block shows a form, a list, a group of documents or something else that `data/` does not have, asks a list for what it has not, or takes no words behind its name.",
  example: { wrong: "::: form sing-up\n:::", right: "::: form sign-up\n:::" },
  checkSite: checkPages,
};

function checkPages(facts: SiteFacts): Problem[] {
  return facts.content.pages.flatMap((page) =>
    (facts.bodies.get(page.id)?.blocks ?? []).flatMap((block) => {
      const fault = findFault(block, page, facts);
      const { start, end } = fault?.span ?? block;
      return fault ? reportRule(blockDataMissing, page, { ...fault, span: { start, end } }) : [];
    }),
  );
}

/** What is told of words behind the name of a block that takes none. */
const takeNoWords =
  (shown: string) =>
  ({ name, words }: BlockFact): BlockFault | null =>
    words === ""
      ? null
      : {
          message: `The block shows ${shown}, and these words nowhere.`,
          hint: `Write “::: ${name}” alone in its line, and what you want to say above it.`,
        };

const checks: Record<string, (block: BlockFact, page: Page, facts: SiteFacts) => BlockFault | null> = {
  accessibility: takeNoWords("what was tested"),
  form: findFormFault,
  hours: findHoursFault,
  list: findListFault,
  look: takeNoWords("the whole look of the site"),
  pages: findPagesFault,
  privacy: takeNoWords("what the pages ask of a browser"),
  resources: checkGroup,
  testimonial: findTestimonialFault,
  text: checkText,
};

function findFault(fact: BlockFact, page: Page, facts: SiteFacts): BlockFault | null {
  const { name, words } = fact;
  const block = facts.site.blocks[name];
  if (block?.drawn === "template") return checkOwn(name, block, words, page, facts);
  return checks[name]?.(fact, page, facts) ?? null;
}

/** What a block of the site's own reads of data. */
function checkOwn(
  name: string,
  { data: file, entry }: Block,
  words: string,
  { language }: Page,
  { content }: SiteFacts,
): BlockFault | null {
  if (!entry && words)
    return {
      message: `The block "${name}" takes no words behind its name, so visitors would not see these.`,
      hint: "Move them below, or take them out.",
    };
  if (!file) return null;
  const list = dataOf(content, language).lists.get(file);
  const where = `data/${file}.yaml`;
  if (!list && isFaulty(file, content)) return null;
  if (!list)
    return {
      message: `The block "${name}" shows ${where}, which is not there.`,
      hint: `Write it, in the folder of the content.`,
    };
  if (!entry) return null;
  const names = isSettings(list.value) ? Object.keys(list.value) : [];
  if (names.includes(words)) return null;
  return blameName(words, names, {
    unknown: `There is no "${words}" in ${where}.`,
    none: `The block does not say which entry of ${where} it shows.`,
    known: "The entries are",
    empty: "Write entries into it, each by its name and with a colon behind that.",
  });
}

function checkGroup({ words: group }: BlockFact, page: Page, { content }: SiteFacts): BlockFault | null {
  const { resources } = dataOf(content, page.language);
  if (resources === null || (group === "" && resources.length > 0)) return null;
  if (resources.length === 0)
    return {
      message: "There are no documents to show.",
      hint: "Write them into data/resources.yaml, in the folder of the content.",
    };
  const groups = [...new Set(resources.map((resource) => resource.group))];
  if (groups.includes(group)) return null;
  return {
    message: `No document in data/resources.yaml has the group "${group}".`,
    hint: `The groups are: ${joinNames(groups)}.`,
    meant: didYouMean(group, groups),
  };
}

function checkText(
  { words: name }: BlockFact,
  { language }: Page,
  { content }: SiteFacts,
): BlockFault | null {
  const names = [...(dataOf(content, language).texts?.keys() ?? [])];
  if (names.includes(name)) return null;
  return blameName(name, names, {
    unknown: `There is no text "${name}".`,
    none: "The block does not say which text it shows.",
    known: "The texts in data/texts are",
    empty: `Write it into data/texts/${name || "name"}.md, in the folder of the content.`,
  });
}
