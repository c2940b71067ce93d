import { addTo } from "../../problems/add-to.ts";
import { baseLanguage } from "../../site/base-language.ts";
import { foldWords } from "../../site/glossary/fold-words.ts";
import type { GlossaryEntry } from "../../site/glossary/glossary.ts";
import { splitWords } from "../../theme/search/split-words.ts";
import { buildRough } from "./build-rough.ts";
import { pluralOf } from "./plural-of.ts";

/** Words of the glossary that may stand in a text. */
export interface Candidate {
  entry: GlossaryEntry;
  /** `right`: what has a word to avoid in it is let be. `name`: however it is spelt. */
  is: "avoided" | "right" | "name";
  /** As the glossary has it, or its plural. */
  spelt: string;
  /** What is to be written in its place. */
  write: string | null;
  /** Each word of it as it is compared, and what stands between them. */
  words: string[];
  gaps: string[];
  /** Only with just these capitals: with others it is the word to write. */
  isExact: boolean;
}

/** What may stand in texts of a language. */
export interface Candidates {
  /** By the first word as it is compared; the longest of those with the same one first. */
  byFirst: ReadonlyMap<string, Candidate[]>;
  /** Finds in a text without capitals all that may have to be told, and more; where it finds nothing, nobody has to look. */
  rough: RegExp | null;
  /** Names as they are right: where it finds nothing else, neither. */
  names: ReadonlySet<string>;
}

/** What the glossary says of texts in a language. */
export function buildCandidates(glossary: GlossaryEntry[], code: string): Candidates {
  const entries = glossary.filter(
    ({ language }) => language === null || language === code || language === baseLanguage(code),
  );
  const listed = entries.flatMap((entry) => listWritten(entry, code));
  // What the glossary says of a plural itself comes first.
  const plurals = entries.flatMap((entry) => (entry.kind === "word" ? listPlurals(entry, code) : []));
  const all = [...listed.filter(({ isExact }) => isExact), ...listed, ...plurals];
  const byFirst = new Map<string, Candidate[]>();
  for (const candidate of all) for (const first of listFirst(candidate)) addTo(byFirst, first, candidate);
  for (const list of byFirst.values()) list.sort((a, b) => lettersOf(b).length - lettersOf(a).length);
  const told = all.filter(({ is }) => is !== "right");
  return {
    byFirst,
    rough: buildRough(told.map(({ is, words }) => ({ words, gap: is === "name" ? "\\W{0,4}" : "\\W{1,9}" }))),
    names: new Set(told.flatMap(({ is, spelt }) => (is === "name" ? spelt : []))),
  };
}

function lettersOf({ words }: Candidate): string {
  return words.join("");
}

function listWritten(entry: GlossaryEntry, code: string): Candidate[] {
  const { kind, use, avoid, allow } = entry;
  const own = use === null ? [] : [build(entry, kind === "name" ? "name" : "right", use, null, code)];
  const letters = own.map(lettersOf);
  return [
    ...allow
      .map((words) => build(entry, "right", words, null, code))
      // Other spellings of a name are right with just their capitals.
      .filter((candidate) => kind === "word" || !letters.includes(lettersOf(candidate))),
    ...avoid.map((words) => build(entry, "avoided", words, use, code)),
    ...own,
  ];
}

function listPlurals(entry: GlossaryEntry, code: string): Candidate[] {
  const { use, avoid } = entry;
  const many = (words: string) => pluralOf(words, baseLanguage(code));
  const write = use === null ? null : (many(use) ?? use);
  const right = use === null ? null : many(use);
  return [
    ...(right === null ? [] : [build(entry, "right", right, null, code)]),
    ...avoid.flatMap((words) => {
      const plural = many(words);
      return plural === null ? [] : build(entry, "avoided", plural, write, code);
    }),
  ];
}

// Between small and capital letters, and letters and digits, a name may be parted by mistake.
const inside = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

function build(
  entry: GlossaryEntry,
  is: Candidate["is"],
  spelt: string,
  write: string | null,
  code: string,
): Candidate {
  const tokens = splitWords(spelt.normalize("NFC"), code);
  const words = tokens.flatMap(({ word }) => (is === "name" ? word.split(inside) : [word]).map(foldWords));
  const gaps = tokens.slice(1).map(({ start }, at) => foldWords(spelt.slice(tokens[at]?.end, start)));
  const isExact = is === "avoided" && write !== null && foldWords(spelt) === foldWords(write);
  return { entry, is, spelt, write, words, gaps, isExact };
}

/** The first words that it may have in a text: a name may be written in one, or in parts. */
function listFirst({ is, words }: Candidate): string[] {
  const [first = ""] = words;
  return is === "name" ? words.map((_, at) => words.slice(0, at + 1).join("")) : [first];
}
