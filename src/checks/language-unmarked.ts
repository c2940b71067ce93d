import { createOverlap } from "../problems/create-overlap.ts";
import { perLanguage } from "../site/per-language.ts";
import { findScripts } from "./find-scripts.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Scripts by what staff call them, with the language that is meant most often. Latin letters say nothing of a language.
const scripts: Record<string, [name: string, language: string]> = {
  Arab: ["Arabic", "ar"],
  Armn: ["Armenian", "hy"],
  Beng: ["Bengali", "bn"],
  Cyrl: ["Cyrillic", "ru"],
  Deva: ["Devanagari", "hi"],
  Ethi: ["Ethiopic", "am"],
  Geor: ["Georgian", "ka"],
  Grek: ["Greek", "el"],
  Gujr: ["Gujarati", "gu"],
  Hani: ["Chinese", "zh"],
  Hang: ["Korean", "ko"],
  Hebr: ["Hebrew", "he"],
  Hira: ["Japanese", "ja"],
  Kana: ["Japanese", "ja"],
  Khmr: ["Khmer", "km"],
  Laoo: ["Lao", "lo"],
  Mymr: ["Burmese", "my"],
  Taml: ["Tamil", "ta"],
  Thai: ["Thai", "th"],
};
const inAny = new RegExp(`[${lettersOf(Object.keys(scripts))}]`, "u");

/** Words in letters of another script than those of the page's language, which are not marked with a language. */
export const languageUnmarked: Rule = {
  id: "language-unmarked",
  level: "notice",
  explains: ["digits-mixed", "letters-mixed"],
  summary: "Words in another script are read out right only when they are marked with their language.",
  example: { wrong: "She said مرحبا بكم.", right: "She said [مرحبا بكم]{lang=ar}." },
  prose: inAny,
  checkPage: (page, body, { languages }) => {
    const isMarked = createOverlap(body.marked);
    return matchProse(body, foreignOf(page.language.code)).flatMap((found) => {
      const words = found.match[0].match(/[\p{L}\p{M}]{2,}/gu) ?? [];
      const isOne =
        words.length < 2 &&
        !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(found.match[0]);
      if (isOne || isMarked(found)) return [];
      const [script, [name, usual]] = Object.entries(scripts).find(([script]) =>
        new RegExp(`\\p{Script=${script}}`, "u").test(found.match[0]),
      ) as [string, [string, string]];
      const own = languages.find(({ code }) => findScripts(code).includes(script));
      const code = own?.code ?? usual;
      const { start, end } = found;
      const isPlain = page.source.text.slice(start, end) === found.match[0] && !/[[\]]/.test(found.match[0]);
      return {
        span: { start, end },
        message: `These words are in ${name} letters, and nothing says in which language.`,
        hint: `Mark them with the code of their language, such as {lang=${code}}.`,
        repair: isPlain ? { edits: [{ start, end, text: `[${found.match[0]}]{lang=${code}}` }] } : null,
      };
    });
  },
};

const foreignOf = perLanguage((code) => {
  const own = findScripts(code);
  const letters = lettersOf(Object.keys(scripts).filter((name) => !own.includes(name)));
  // None of a language whose script is not known.
  if (own.length === 0) return /(?!)/g;
  return new RegExp(
    `[${letters}](?:(?:[${letters}\\p{M}\\p{N} \\n]|(?![[\\]{}()])\\p{P})*[${letters}\\p{M}])?`,
    "gu",
  );
});

/** All letters of some scripts, as they stand in the brackets of an expression. */
function lettersOf(names: string[]): string {
  return names.map((name) => `\\p{Script=${name}}`).join("");
}
