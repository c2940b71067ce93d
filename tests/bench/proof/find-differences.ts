import type { CorpusPage } from "../corpus/make-page.ts";
import { makeTarget, sectionSize } from "../corpus/make-target.ts";
import { normaliseWords } from "./normalise-words.ts";
import type { PageWords } from "./read-words.ts";

/** How a built page differs from what the corpus says, one sentence each; none when a reader meets the same. */
export function findDifferences(
  page: CorpusPage,
  built: PageWords,
  pageCount: number,
  hasSidenav = true,
): string[] {
  const text = compare("the text", normaliseWords(page.words).split(" "), built.main.split(" "));
  if (!hasSidenav) return text;
  const first = page.index - (page.index % sectionSize);
  const last = Math.min(first + sectionSize, pageCount);
  const sidenav = Array.from({ length: last - first }, (_, place) => makeTarget(first + place).title);
  return [
    ...text,
    ...compare("the sidenav", sidenav, built.sidenav),
    ...compare("the mark of the current page", [page.title], built.current),
  ];
}

function compare(name: string, expected: string[], found: string[]): string[] {
  const length = Math.max(expected.length, found.length);
  for (let place = 0; place < length; place++) {
    if (expected[place] === found[place]) continue;
    const near = (words: string[]) =>
      JSON.stringify(words.slice(Math.max(0, place - 3), place + 4).join(" "));
    return [`${name} differs from entry ${place + 1} on: expected ${near(expected)}, found ${near(found)}`];
  }
  return [];
}
