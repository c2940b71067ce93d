import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { joinNames } from "../problems/join-names.ts";
import type { BlockFault } from "./block-fault.ts";
import { findListFault } from "./find-list-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** What is wrong with a block that shows what one person says: nobody in the list has that name, or there is no list. */
export function findTestimonialFault(block: BlockFact, page: Page, facts: SiteFacts): BlockFault | null {
  const fault = findListFault({ ...block, words: "testimonials" }, page, facts);
  const { list } = dataOf(facts.content, page.language).lists.get("testimonials") ?? {};
  if (fault || !list) return fault;
  const names = list.entries.flatMap(({ values: { name } }) => (typeof name === "string" ? name : []));
  const same = names.filter((name) => name === block.words).length;
  if (same === 1) return null;
  if (same > 1)
    return {
      message: `data/testimonials.yaml has ${same} entries with the name "${block.words}", and the block shows the first alone.`,
      hint: `Give each a name of its own, such as with a year; or show all of them by “::: list testimonials” with a line “where: name is ${block.words}”.`,
    };
  return {
    message: block.words
      ? `Nobody called "${block.words}" is in data/testimonials.yaml.`
      : "The block does not say whose words it shows.",
    hint: `There are: ${joinNames(names)}.`,
    meant: block.words ? didYouMean(block.words, names) : null,
  };
}
