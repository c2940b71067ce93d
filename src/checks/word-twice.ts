import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

// Words that no sentence of their language has twice in a row, unlike "that that" or "had had".
const wordsOf: Record<string, string> = {
  de: "der|dem|den|des|ein|eine|einen|einem|einer|und|oder|im|zu|von|mit|für|ist|wird|nicht",
  en: "the|a|an|of|and|or|to|for|with|at|from|are|was|were|be|has|have|this|these|our|your|their|we|they|not|by|as",
  es: "el|los|las|un|una|de|del|y|o|en|con|por|para|es|son|se|al|su|sus",
  fr: "le|les|un|une|des|du|et|ou|à|au|aux|dans|avec|pour|par|sur|est|sont|ce|cette",
};

/** The same small word twice in a row. */
export const wordTwice: Rule = {
  id: "word-twice",
  level: "notice",
  summary: "The same word stands twice in a row.",
  example: { wrong: "people in the the library", right: "people in the library" },
  checkPage: (page, body) => {
    const twice = patternOf(page.language.code.split("-")[0] as string);
    if (!twice) return [];
    return matchProse(body, twice).flatMap(({ match, start, end }) => {
      const [whole, word = ""] = match;
      const second = { start: start + word.length, end };
      const written = page.source.text.slice(second.start, second.end);
      const hasMarks = /\S/.test(written.slice(0, -word.length));
      // A title or a quotation may begin with the word that stands before it.
      if (hasMarks && whole.at(-word.length) !== word[0]) return [];
      return reportRule(wordTwice, page, {
        span: { start, end },
        message: `"${word}" stands twice in a row.`,
        hint: hasMarks ? "Take one of them out." : null,
        repair: hasMarks ? null : { edits: [{ ...second, text: "" }], safe: false },
      });
    });
  },
};

const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp | null {
  const words = wordsOf[language];
  if (words === undefined) return null;
  const known = patterns.get(language);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${words})(\\s+)\\1(?![\\p{L}\\p{N}'’-])`, "giu");
  patterns.set(language, pattern);
  return pattern;
}
