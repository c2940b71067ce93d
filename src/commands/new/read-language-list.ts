import { languageCodeSchema } from "../../site/language-code-schema.ts";
import { isKnownLanguage, nameLanguage } from "../../site/language-facts.ts";
import type { Taken } from "./questions.ts";

const code = languageCodeSchema("");

/** Takes codes of languages that are parted by commas or blanks, each in its usual writing; a fault names the first that is none, or is there twice. */
export function readLanguageList(text: string): Taken {
  const written = text.split(/[\s,;]+/).filter(Boolean);
  if (written.length === 0) return { fault: "A site needs a language, such as en." };
  const codes: string[] = [];
  for (const word of written) {
    const canonical = writeUsually(word);
    if (canonical === null) {
      const meant = findByName(word);
      const hint = meant ? `Did you mean ${meant}?` : "Codes are like en, es, pt-BR or zh-Hant.";
      return { fault: `"${word}" is no code of a language. ${hint}` };
    }
    if (codes.includes(canonical)) return { fault: `The language ${canonical} is there twice.` };
    codes.push(canonical);
  }
  return { text: codes.join(",") };
}

/** `pt-br` as `pt-BR`; `null` for what is no code. */
function writeUsually(word: string): string | null {
  if (!isKnownLanguage(word)) return null;
  const [canonical = ""] = Intl.getCanonicalLocales(word);
  return code.safeParse(canonical).success ? canonical : null;
}

/** The code of a language that is called so, in English or by its speakers. */
function findByName(word: string): string | null {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isKnownLanguage);
  const isCalledSo = (known: string) =>
    [nameLanguage(known, "en"), nameLanguage(known, known)].some(
      (name) => name.toLowerCase() === word.toLowerCase(),
    );
  return codes.find(isCalledSo) ?? null;
}
