import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { chooseEntries, unknownField } from "../lists/choose-entries.ts";
import { kinds } from "../lists/kinds.ts";
import type { List } from "../lists/list.ts";
import type { BlockFact } from "../markdown/body.ts";
import type { PagesFault } from "../navigation/choose-pages.ts";
import { type BlockFault, blameName, isFaulty } from "./block-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** What is wrong with a block that shows a list: there is no such list, or it has not what the lines of the block ask for. */
export function findListFault(block: BlockFact, page: Page, { site, content }: SiteFacts): BlockFault | null {
  const { words, options } = block;
  const { lists } = dataOf(content, page.language);
  const file = lists.get(words);
  if (!file) {
    const names = [...lists].flatMap(([name, { list }]) => (list ? name : []));
    if (isFaulty(words, content)) return null;
    return blameName(words, names, {
      unknown: `There is no list "${words}".`,
      none: "The block does not say which list it shows.",
      known: "The lists in data/ are",
      empty: "A list stands in a file of data/, in the folder of the content.",
    });
  }
  const { path } = file.source;
  if (!file.list)
    return {
      message: `${path} is no list.`,
      hint: "A list has an entry behind each hyphen, with settings of its own: - name: …",
    };
  // What leaves by itself may be gone for a while, which visitors are told.
  const mayBeEmpty = file.list.kind !== null && kinds[file.list.kind]?.listOn !== undefined;
  const hasFault = content.problems.some((problem) => problem.file === path);
  if (file.list.entries.length === 0 && !mayBeEmpty && !hasFault)
    return { message: `${path} has no entries.`, hint: "Write one, or take the block out." };
  // Of a faulty file some entries are missing, perhaps the very ones that are asked for.
  const list = hasFault ? { ...file.list, entries: [] } : file.list;
  return findChoiceFault(list, block, { locale: page.language.locale, today: site.today }, options);
}

function findChoiceFault(
  { fields, entries }: List,
  block: BlockFact,
  known: { today: string; locale: string },
  { where = "", sort = "", first = "", show = "" }: BlockFact["options"],
): BlockFault | null {
  const names = fields.map(({ name }) => name);
  const { fault } = chooseEntries(entries, { where, sort, first }, { ...known, fields: names });
  const found = fault ?? findShownFault(show, names);
  return found && placeFault(found, block);
}

/** What is wrong with a line that says what is shown of entries or pages which have these fields. */
export function findShownFault(show: string, names: string[]): PagesFault | null {
  const shown = show.split(",").flatMap((name) => name.trim() || []);
  const missing = shown.find((name) => !names.includes(name));
  return missing === undefined ? null : { ...unknownField("sort", missing, names), line: "show" };
}

/** A fault of a choice with the place of its words in the line that says it. */
export function placeFault(fault: PagesFault, { options, places }: BlockFact): BlockFault {
  const { line, words, message, hint = null, meant } = fault;
  const span = places[line];
  const at = options[line]?.indexOf(words) ?? -1;
  const exact = span && at >= 0 ? { start: span.start + at, end: span.start + at + words.length } : span;
  return { message, hint, meant, ...(exact ? { span: exact } : {}) };
}
