import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { choosePages, listPageFields, type PagesFault } from "../navigation/choose-pages.ts";
import type { BlockFault } from "./block-fault.ts";
import { findShownFault, placeFault } from "./find-list-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** What is wrong with a block that lists pages: there is no such section, or pages have not what its lines ask for. */
export function findPagesFault(block: BlockFact, page: Page, facts: SiteFacts): BlockFault | null {
  const { navigation, site } = facts;
  if (page.part) return null;
  if (block.words)
    return {
      message: "The block that lists pages takes no words behind its name, so visitors would not see these.",
      hint: `Name the section on a line of its own between the colons: in: ${block.words}`,
    };
  const { fault } = choosePages(block.options, page, { ...navigation, today: site.today });
  const found = fault && mayCome(fault, facts) ? null : fault;
  const names = ["picture", ...listPageFields(page)];
  const all = found ?? findIdle(block) ?? findShownFault(block.options.show ?? "", names);
  return all && placeFault({ ...all, message: all.message.replace("No entry has", "No page has") }, block);
}

/** Whether a word stands on a page that is not published today: it comes by itself. */
function mayCome({ line, words }: PagesFault, { content }: SiteFacts): boolean {
  const isWord = (value: unknown) => String(value).toLowerCase() === words.toLowerCase();
  return (
    line === "where" &&
    content.withheld.some(({ fields, settings }) =>
      [...Object.values(fields), settings.group].flat().some(isWord),
    )
  );
}

/** Lines that say the same in two ways: which pages, in which order, how many. */
const rivals: readonly [line: string, idle: readonly string[]][] = [
  ["related", ["where", "sort"]],
  ["newest", ["sort", "first"]],
];

function findIdle({ options }: BlockFact): PagesFault | null {
  for (const [line, idle] of rivals) {
    const found = options[line] ? idle.find((name) => options[name]) : undefined;
    if (!found) continue;
    const message = `"${found}" does not go together with "${line}", which says by itself which pages there are, and in which order.`;
    const hint = "Take one of the two lines out.";
    return { line: found, words: options[found] ?? "", message, hint, meant: null };
  }
  return null;
}
