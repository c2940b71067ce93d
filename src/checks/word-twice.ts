import { baseLanguage } from "../site/base-language.ts";
import { perLanguage } from "../site/per-language.ts";
import { hasProse, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Words that no sentence of their language has twice in a row, unlike "that that" or "had had".
const wordsOf: Record<string, string> = {
  ar: "في|إلى|على|عن|مع|هذا|هذه|ذلك|التي|الذي|الذين|أو|ثم|قد|كان|كانت",
  de: "der|dem|den|des|ein|eine|einen|einem|einer|und|oder|im|zu|von|mit|für|ist|wird|nicht",
  en: "the|a|an|of|and|or|to|for|with|at|from|are|was|were|be|has|have|this|these|our|your|their|we|they|not|by|as",
  es: "el|los|las|un|una|de|del|y|o|en|con|por|para|es|son|se|al|su|sus",
  fr: "le|les|un|une|des|du|et|ou|à|au|aux|dans|avec|pour|par|sur|est|sont|ce|cette",
};

/** The same small word twice in a row. */
export const wordTwice: Rule = {
  id: "word-twice",
  level: "notice",
  reads: "prose",
  summary: "The same word stands twice in a row.",
  example: { wrong: "people in the the library", right: "people in the library" },
  checkPage: (page, body) => {
    const twice = patternsOf(baseLanguage(page.language.code));
    if (!twice || !hasProse(body, twice.rough)) return [];
    return matchProse(body, twice.exact).flatMap(({ match, start, end }) => {
      const [whole, word = ""] = match;
      const second = { start: start + word.length, end };
      const written = page.source.text.slice(second.start, second.end);
      const hasMarks = /\S/.test(written.slice(0, -word.length));
      // A title or a quotation may begin with the word that stands before it.
      if (hasMarks && whole.at(-word.length) !== word[0]) return [];
      return {
        span: { start, end },
        message: `"${word}" stands twice in a row.`,
        hint: hasMarks ? "Take one of them out." : null,
        repair: hasMarks ? null : { edits: [{ ...second, text: "" }] },
      };
    });
  },
};

interface Patterns {
  /** Finds all that the other one finds and more, in half the time. */
  rough: RegExp;
  exact: RegExp;
}

const patternsOf = perLanguage((language): Patterns | null => {
  const words = wordsOf[language];
  if (words === undefined) return null;
  // Beside a letter that is not English `\\b` is no edge of a word.
  const edge = /^[a-z]/.test(words) ? "\\b" : "";
  return {
    rough: new RegExp(`${edge}(${words})\\s+\\1|à\\s+à`, "i"),
    exact: new RegExp(`(?<![\\p{L}\\p{N}'’-])(${words})(\\s+)\\1(?![\\p{L}\\p{N}'’-])`, "giu"),
  };
});
