// Typographic quotes by language (opening and closing double, opening and closing single), as CLDR has them.
const quotesOf: Record<string, string> = {
  ar: "”“’‘",
  da: "””’’",
  de: "„“‚‘",
  en: "“”‘’",
  es: "«»“”",
  fi: "””’’",
  fr: "«»“”",
  it: "«»“”",
  nl: "“”‘’",
  pl: "„”‚’",
  pt: "“”‘’",
  ru: "«»„“",
  sl: "„“‚‘",
  sv: "””’’",
};
const rightToLeft = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The writing direction and the quotes of a language, by the first part of its code; those of English where they are not known. */
export function languageFacts(code: string): { dir: "ltr" | "rtl"; quotes: string } {
  const language = code.split("-")[0] as string;
  return {
    dir: rightToLeft.has(language) ? "rtl" : "ltr",
    quotes: quotesOf[language] ?? (quotesOf.en as string),
  };
}
