import { baseLanguage } from "../site/base-language.ts";
import { perLanguage } from "../site/per-language.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

/** Signs that belong around a sentence or words in a language. */
interface Marks {
  /** Whether a page has anything to look for: most have none, and looking takes its time. */
  isDue: (text: string) => boolean;
  find: RegExp;
  isMeant?: RegExp;
  message: (found: string) => string;
  /** The words as they should be. */
  mend: (found: string) => string;
}

const begin = '(?<=(?:\\0\\n|[.!?…]\\s{1,9})[“«"(—–]?)';
const end = '(?=[\\s”»")\\]]|$)';
const asks =
  /, (?=(?:(?:a|de|en|por|para|con|desde|hasta) )?(?:qué|quién(?:es)?|cómo|cuándo|dónde|cuál(?:es)?|cuánt[oa]s?)(?!\p{L}))/giu;
// Titles in other languages have marks of their own.
const isSpanish =
  /[áéíóúñ]|(?<!\p{L})(?:el|la|los|las|de|del|que|en|un|una|con|por|para|es|se|su|tu|te|hola|gracias|bienvenid[oa]s?|felicidades|vamos|cuidado)(?!\p{L})/iu;

const marks: Record<string, Marks[]> = {
  es: [
    {
      isDue: (text) => countSign(text, "?") > countSign(text, "¿"),
      find: new RegExp(`${begin}[\\p{L}\\p{N}][^¿?.!…\\0]{1,300}\\?${end}`, "gu"),
      isMeant: isSpanish,
      message: (found) => `The question "${shorten(found)}" has no ¿ before it.`,
      mend: (found) => {
        const [last] = [...found.matchAll(asks)].slice(-1);
        const at = last ? last.index + 2 : 0;
        return `${found.slice(0, at)}¿${found.slice(at)}`;
      },
    },
    {
      isDue: (text) => countSign(text, "!") > countSign(text, "¡"),
      find: new RegExp(`${begin}\\p{L}[^¡¿?.!…\\0]{1,300}!${end}(?! \\p{Ll})`, "gu"),
      isMeant: isSpanish,
      message: (found) => `The exclamation "${shorten(found)}" has no ¡ before it.`,
      mend: (found) => `¡${found}`,
    },
  ],
  de: [
    {
      isDue: (text) => text.includes("“"),
      find: /“(?<![\p{L}\p{N}„‚]“)[\p{L}\p{N}][^“”„\n\0]*”/gu,
      message: () => "German quotes open below the line and close above it: „…“.",
      mend: (found) => `„${found.slice(1, -1)}“`,
    },
    {
      isDue: (text) => text.includes("„"),
      find: /„[^“”„"\n\0]*["”](?!\p{L})/gu,
      message: () => "The sign that closes German quotes is “: „…“.",
      mend: (found) => `${found.slice(0, -1)}“`,
    },
  ],
};
const marksOf = perLanguage((language) => marks[language] ?? []);

/** A sign that a language puts around questions, exclamations or quotations is missing or that of another language. */
export const sentenceMarks: Rule = {
  id: "sentence-marks",
  level: "notice",
  reads: "prose",
  summary:
    "Signs around questions, exclamations and quotations are those of the page's language, like ¿…? in Spanish and „…“ in German.",
  example: { wrong: "Cómo se participa?", right: "¿Cómo se participa?" },
  checkPage: (page, body) =>
    marksOf(baseLanguage(page.language.code))
      .filter(({ isDue }) => isDue(page.source.text))
      .flatMap(({ find, isMeant, message, mend }) =>
        matchProse(body, find).flatMap(({ match: [found], start, end }) => {
          if (isMeant && !isMeant.test(found)) return [];
          const isPlain = page.source.text.slice(start, end) === found;
          return {
            span: { start, end },
            message: message(found),
            hint: isPlain ? null : "Put it there.",
            repair: isPlain ? { edits: [{ start, end, text: mend(found) }] } : null,
          };
        }),
      ),
};

function countSign(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

function shorten(words: string): string {
  return words.length > 40 ? `…${words.slice(-38)}` : words;
}
