import type { RenderedBody, TextFact } from "../markdown/body.ts";
import { createOverlap } from "../problems/create-overlap.ts";
import { baseLanguage } from "../site/base-language.ts";
import { nameLanguage } from "../site/language-facts.ts";
import { perLanguage } from "../site/per-language.ts";
import { findScripts } from "./find-scripts.ts";
import { listFunctionWords } from "./function-words.ts";
import { hasProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const word = /[\p{L}\p{M}]+/gu;
// So many of the words of a page are the whole page, in which names and the like are left.
const wholePage = 0.8;

/** Text of a translation that is still in another language of the site. */
export const textUntranslated: Rule = {
  id: "text-untranslated",
  level: "notice",
  explains: ["language-unmarked", "sentence-marks"],
  summary:
    "Text in another language than its page is read out wrong, and looks forgotten; what is meant so is marked with its language.",
  example: {
    wrong: "We meet in the library each week, and you are welcome to join.",
    right: "Nos reunimos en la biblioteca cada semana, y cualquiera puede venir.",
  },
  checkPage: (page, body, { languages }) => {
    const { code } = page.language;
    if (code === languages[0]?.code) return [];
    for (const other of languages) {
      const judge = judgeOf(`${code} ${other.code}`);
      if (!judge || !hasProse(body, judge.rough)) continue;
      const found = findBlocks(body, judge);
      const [first] = found;
      if (!first) continue;
      const name = nameLanguage(other.code, "en");
      const own = nameLanguage(code, "en");
      const isWhole = countWords(found) >= wholePage * countWords(body.texts);
      if (isWhole)
        return {
          span: null,
          message: `This page is in ${name}, but lies among the pages in ${own}.`,
          hint: `Translate it, or take the file away: then readers get the page in ${name}, with a note that it is not translated yet.`,
        };
      return listRuns(body, found).map(([block, length]) => ({
        span: block,
        message:
          length === 1
            ? `This text is in ${name}, on a page in ${own}.`
            : `This text and the ${length - 1} below it are in ${name}, on a page in ${own}.`,
        hint: `Translate it. If it is meant to be in ${name}, write {lang=${other.code}} at the end of the paragraph.`,
      }));
    }
    return [];
  },
};

/** Finds text of one language among that of another. */
interface Judge {
  /** Each text that is told has this. */
  rough: RegExp;
  isForeign: (text: string) => boolean;
}

const judgeOf = perLanguage((both): Judge | null => {
  const [code = "", otherCode = ""] = both.split(" ");
  const [language, other] = [baseLanguage(code), baseLanguage(otherCode)];
  const [own, foreign] = [findScripts(code), findScripts(otherCode)];
  if (language === other || own.length === 0 || foreign.length === 0) return null;
  const words = listFunctionWords(other, language);
  if (!foreign.some((script) => own.includes(script))) return judgeScripts(foreign, words);
  const ownWords = listFunctionWords(language, other);
  // Nobody takes English for a language of which nothing is known here; Spanish may well be Galician.
  if (words.length === 0 || (ownWords.length === 0 && other !== "en")) return null;
  const [theirs, ours] = [new Set(words), new Set(ownWords)];
  return {
    rough: roughOf(words),
    isForeign: (text) => {
      const all = text.toLowerCase().match(word) ?? [];
      const hits = all.filter((each) => theirs.has(each)).length;
      const isFull = hits >= Math.max(4, all.length * (ownWords.length === 0 ? 0.3 : 0.15));
      return all.length >= 10 && isFull && all.filter((each) => ours.has(each)).length * 5 <= hits;
    },
  };
});

/** Text in the letters of another script, and with its small words where they are known: a list of names has none. */
function judgeScripts(scripts: string[], words: string[]): Judge {
  const theirs = new Set(words);
  const letters = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join("|"), "gu");
  return {
    rough: words.length > 0 ? roughOf(words) : new RegExp(letters.source, "u"),
    isForeign: (text) => {
      const all = text.toLowerCase().match(word) ?? [];
      const foreign = text.match(letters)?.length ?? 0;
      const isFull = words.length === 0 || all.filter((each) => theirs.has(each)).length >= 2;
      return foreign >= 12 && foreign >= 0.9 * (text.match(/\p{L}/gu)?.length ?? 0) && isFull;
    },
  };
}

function roughOf(words: string[]): RegExp {
  return new RegExp(`\\s(?:${words.slice(0, 8).join("|")})\\s`);
}

/** The blocks that are in the other language and not marked as such. */
function findBlocks({ texts, marked }: RenderedBody, { rough, isForeign }: Judge): TextFact[] {
  const isMarked = createOverlap(marked);
  return texts.filter((block) => rough.test(block.text) && isForeign(block.text) && !isMarked(block));
}

function countWords(texts: TextFact[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** Blocks that follow one another as one: the first of each, with their number. */
function listRuns({ texts }: RenderedBody, blocks: TextFact[]): [first: TextFact, length: number][] {
  const runs: [TextFact, number][] = [];
  let last = -2;
  for (const block of blocks) {
    const at = texts.indexOf(block);
    const run = runs.at(-1);
    if (run && at === last + 1) run[1]++;
    else runs.push([block, 1]);
    last = at;
  }
  return runs;
}
