import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { quoteWord } from "../new/format-call.ts";
import { reportProblems } from "../report-problems.ts";
import { openFacts } from "./open-facts.ts";
import { planSet, type Wish } from "./plan-set.ts";
import { readValue } from "./read-value.ts";
import { runDeed } from "./run-deed.ts";

/**
 * `waymark set FILE SETTING VALUE`: changes one setting of a page, of the site or of data, or an entry of a list in them. Exit code 1 where the
 * file would have a fault then; nothing is written.
 */
export async function set(options: OptionValues, words: string[]): Promise<number> {
  const wish = readWish(options, words);
  const facts = await openFacts(options);
  if (!facts) return 1;
  const { deed, faults } = await planSet(facts, wish);
  if (faults.length > 0) {
    reportProblems(faults, process.stderr);
    process.stderr.write("Nothing was written.\n");
    return 1;
  }
  if (deed.writes.length === 0) {
    process.stdout.write(`${deed.told.join("\n")}\n`);
    return 0;
  }
  const { add, remove, place } = options;
  const chosen = [
    ...(typeof add === "string" ? ["--add", add] : []),
    ...(remove === true ? ["--remove"] : []),
    ...(typeof place === "string" ? ["--place", place] : []),
  ];
  return runDeed(deed, ["set", ...words, ...chosen].map(quoteWord).join(" "), options);
}

function readWish({ add, remove, place }: OptionValues, words: string[]): Wish {
  const [file, setting = "", value, ...others] = words;
  const at = typeof place === "string" ? Number(place) : undefined;
  if (at !== undefined && !(Number.isInteger(at) && at > 0))
    throw new CallError(`--place takes a number from 1 on, not "${place}"`);
  const kinds = [
    value !== undefined,
    typeof add === "string",
    remove === true,
    at !== undefined && add === undefined,
  ];
  if (
    file === undefined ||
    others.length > 0 ||
    kinds.filter(Boolean).length !== 1 ||
    (setting === "" && typeof add !== "string")
  )
    throw new CallError(
      "Name a file, a setting in it and its value: waymark set FILE SETTING VALUE; or say with --add, --remove or --place what becomes of an entry",
    );
  const wish = { file, setting, ...(at === undefined ? {} : { place: at }) };
  if (typeof add === "string") return { ...wish, entry: readValue(add, true) };
  if (value === undefined) return wish;
  const read = readValue(value, false);
  // A text may look like a number.
  return { ...wish, values: typeof read === "string" ? [read] : [read, value] };
}
