import { didYouMean } from "../problems/did-you-mean.ts";
import { compareValues, fieldTests, isThere, isToday } from "./field-tests.ts";
import { findOrderFault } from "./find-order-fault.ts";

/** Something with values by name: an entry of a list, or a page. */
interface Chosen {
  values: Readonly<Record<string, unknown>>;
}

/** What a block says of the entries that it shows, in the words of staff; empty where it says nothing. */
export interface Choice {
  /** `team is Board and since before 2020-01-01`. */
  where: string;
  /** `name` or `since backwards`. */
  sort: string;
  /** How many, as digits. */
  first: string;
}

/** Why a choice can't be followed: which line of it, what is wrong, and the word that is meant. */
export interface ChoiceFault {
  line: keyof Choice;
  /** The words at fault. */
  words: string;
  message: string;
  hint?: string;
  meant: string | null;
}

/** What is known of those to choose from. */
interface Known {
  /** Names of fields. */
  fields: readonly string[];
  /** `YYYY-MM-DD`, for which `today` stands. */
  today: string;
  locale: string;
}

const condition = /^(\S+)\s+(is not|has not|is|has|before|after|from|until)\s+(\S.*)$/i;

/** The entries that a choice means, in its order, or why it can't be followed. Those without the field that they are sorted by come last. */
export function chooseEntries<T extends Chosen>(
  entries: readonly T[],
  { where, sort, first }: Choice,
  known: Known,
): { entries: T[]; fault: null } | { entries: T[]; fault: ChoiceFault } {
  const conditions = where === "" ? [] : splitConditions(where);
  const [, sorted = "", backwards] = /^(\S+)(?:,?\s+(backwards|newest first))?$/i.exec(sort) ?? [];
  const fault =
    conditions.map((one) => findFault(one, entries, known)).find((one) => one !== null) ??
    findSortFault(sort, sorted, known) ??
    (/^(?:[1-9]\d{0,3})?$/.test(first)
      ? null
      : ({
          line: "first",
          words: first,
          message: `"first" takes a number from 1, like 6.`,
          meant: null,
        } as const));
  if (fault) return { entries: [...entries], fault };
  const parsed = conditions.map((one) => condition.exec(one) as RegExpExecArray);
  const kept = entries.filter(({ values }) =>
    parsed.every(([, field = "", test = "", wanted = ""]) =>
      fieldTests[test.toLowerCase()]?.(values[field], cutQuotes(wanted), known),
    ),
  );
  const turn = backwards ? -1 : 1;
  if (sorted)
    kept.sort((a, b) => {
      const [one, other] = [a.values[sorted], b.values[sorted]];
      if (!isThere(one) || !isThere(other)) return Number(isThere(other)) - Number(isThere(one));
      return turn * compareValues(one, other, known.locale);
    });
  return { entries: first === "" ? kept : kept.slice(0, Number(first)), fault: null };
}

/** Conditions are joined by `and`, which may also stand inside the word that one asks for. */
function splitConditions(where: string): string[] {
  const parts: string[] = [];
  for (const part of where.split(/\sand\s/i))
    if (parts.length === 0 || condition.test(part)) parts.push(part.trim());
    else parts.push(`${parts.pop()} and ${part.trim()}`);
  return parts;
}

function findFault(text: string, entries: readonly Chosen[], known: Known): ChoiceFault | null {
  const { fields } = known;
  const [, field, test = "", behind = ""] = condition.exec(text) ?? [];
  if (field === undefined)
    return {
      line: "where",
      words: text,
      message: `"${text}" is no condition.`,
      hint: `Write a field, then is, is not, has, has not, before, after, from or until, then a word: ${fields[0] ?? "name"} is …`,
      meant: null,
    };
  if (!fields.includes(field)) return unknownField("where", field, fields);
  const wanted = cutQuotes(behind);
  const isAsked = /^(?:is|has)(?: not)?$/i.test(test);
  if (!isAsked)
    return findOrderFault(
      field,
      wanted,
      entries.map(({ values }) => values[field]),
    );
  const isKnown = entries.some(({ values }) => fieldTests.is?.(values[field], wanted, known));
  if (isKnown || entries.length === 0 || isToday(wanted)) return null;
  const all = [...new Set(entries.flatMap(({ values }) => values[field] ?? []).map(String))];
  return {
    line: "where",
    words: wanted,
    message: `No entry has the ${field} "${wanted}".`,
    hint: `There are: ${all.slice(0, 12).join(", ")}.`,
    meant: didYouMean(wanted, all),
  };
}

function findSortFault(sort: string, sorted: string, { fields }: Known): ChoiceFault | null {
  if (sort === "" || fields.includes(sorted)) return null;
  if (sorted !== "") return unknownField("sort", sorted, fields);
  const hint = `Write a field, and “backwards” behind it for the other way round: ${fields[0] ?? "name"} backwards.`;
  return { line: "sort", words: sort, message: `"${sort}" is no order.`, hint, meant: null };
}

/** The fault of a field that there is not. */
export function unknownField(line: keyof Choice, field: string, fields: readonly string[]): ChoiceFault {
  const meant = didYouMean(field, fields);
  return {
    line,
    words: field,
    message: `There is no field "${field}".`,
    hint: `The fields are: ${fields.join(", ")}.`,
    meant,
  };
}

function cutQuotes(text: string): string {
  return /^(["'“])(.*)["'”]$/.exec(text)?.[2] ?? text;
}
