import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { foldWord } from "./fold-word.ts";
import { listReadings } from "./list-readings.ts";
import type { IndexedPage, IndexedSection, SearchIndex } from "./search-index.ts";
import { splitWords, unspaced } from "./split-words.ts";

/** A part of a page that was found, with the words by which it was. */
export interface FoundPlace {
  page: IndexedPage;
  section: IndexedSection;
  words: Set<string>;
}

/**
 * Finds what the reader asks for: lists of places by page, the best page and the best part of each first. `more` are words that mean
 * the same beside those of the index.
 */
export type FindPlaces = (query: string, more?: string[][]) => FoundPlace[][];

type Found = Pick<SearchResult, "id" | "terms">;

const mostPages = 10;
const mostParts = 4;
// Words that stand everywhere, in scripts in which words are long.
const little = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{1,3}$/u;
const boost = { title: 4, heading: 2 };

/** Takes in the words of all pages, some at a time so that the browser stays at hand. */
export async function createFinder(
  { pages, synonyms = [] }: SearchIndex,
  language: string,
): Promise<FindPlaces> {
  const places = pages.flatMap((page) => page[2].map((section) => ({ page, section })));
  const split = (text: string) => splitWords(text, language).map(({ word }) => word);
  const fold = (word: string) => foldWord(word, language)[0] ?? "";
  const foldAll = (text: string) => split(text).map(fold).join(" ");
  const engine = new MiniSearch({
    fields: ["title", "heading", "text"],
    tokenize: split,
    processTerm: (word) => foldWord(word, language),
    searchOptions: { tokenize: split, processTerm: fold, boost },
  });
  await engine.addAllAsync(
    places.map(({ page: [, title], section: [, heading, text] }, id) => ({ id, title, heading, text })),
    { chunkSize: 100 },
  );

  const [typed, ...looser] = listAttempts(language).map(
    (options) =>
      (query: string, more: string[][]): Found[] => {
        const groups = [...synonyms, ...more].map((group) => group.map(foldAll));
        const [, ...others] = listReadings(foldAll(query), groups);
        const queries = [query, ...others].map((reading) => ({ ...options, queries: [reading] }));
        return engine.search({ combineWith: "OR", queries }).filter((result) => hasOwnMatch(result, places));
      },
  );
  // The words that a reader types may be parts of those that the text was parted into.
  const inside = (query: string) => (unspaced.test(query) ? findInside(query, places, language) : []);
  return (query, more = []) => {
    for (const attempt of [typed, inside, ...looser]) {
      const results = attempt?.(query, more) ?? [];
      if (results.length > 0) return groupByPage(results, places);
    }
    return [];
  };
}

/** Where the letters of a query stand as they are, across the words that the text was parted into. */
function findInside(query: string, places: Place[], language: string): Found[] {
  const sought = query.toLowerCase();
  return places.flatMap(({ page: [, title], section: [part, heading, text] }, id) => {
    const terms = [part === "" ? title : "", heading, text].flatMap((words) => {
      const from = words.toLowerCase().indexOf(sought);
      if (from < 0) return [];
      return splitWords(words, language)
        .filter(({ start, end }) => start < from + sought.length && end > from)
        .flatMap(({ word }) => foldWord(word, language));
    });
    return terms.length > 0 ? [{ id, terms }] : [];
  });
}

/**
 * Each one where the one before finds nothing: all words as they are typed (the last may not be finished, and a letter may be
 * wrong); all by how they begin, which finds other endings; all with two letters wrong; any of the longer ones.
 */
function listAttempts(language: string): SearchOptions[] {
  const forgive = (letters: (word: string) => number) => (word: string) =>
    word.length > 4 && !/\d/.test(word) ? letters(word) : false;
  const typed: SearchOptions = {
    combineWith: "AND",
    prefix: (word, i, words) => i === words.length - 1 || word.length > 3 || unspaced.test(word),
    fuzzy: forgive((word) => (word.length > 7 ? 2 : 1)),
  };
  const beginning = (word: string) => {
    const [form = ""] = foldWord(word, language);
    return form.length > 5 ? form.slice(0, Math.ceil(form.length * 0.7)) : form;
  };
  return [
    typed,
    { combineWith: "AND", prefix: true, processTerm: beginning },
    { ...typed, fuzzy: forgive(() => 2) },
    {
      ...typed,
      combineWith: "OR",
      processTerm: (word) => (little.test(word) ? null : (foldWord(word, language)[0] ?? null)),
    },
  ];
}

type Place = Omit<FoundPlace, "words">;

/** The title belongs to all parts of a page, but only its top is found by the title alone. */
function hasOwnMatch({ id, match }: SearchResult, places: Place[]): boolean {
  const isTop = places[id]?.section[0] === "";
  return isTop || Object.values(match).some((fields) => fields.some((field) => field !== "title"));
}

function groupByPage(results: Found[], places: Place[]): FoundPlace[][] {
  const groups = new Map<IndexedPage, FoundPlace[]>();
  for (const { id, terms } of results) {
    const place = places[id] as Place;
    const group = groups.get(place.page) ?? [];
    if (group.length < mostParts) group.push({ ...place, words: new Set(terms) });
    groups.set(place.page, group);
  }
  return [...groups.values()].slice(0, mostPages);
}
