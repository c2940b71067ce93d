// Typographic quotes by language (opening and closing double, opening and closing single), as CLDR has them.
const quotesOf: Record<string, string> = {
  ar: "«»“”",
  be: "«»„“",
  bg: "„“‚‘",
  ca: "«»“”",
  cs: "„“‚‘",
  da: "””’’",
  de: "„“‚‘",
  "de-CH": "«»‹›",
  el: "«»“”",
  en: "“”‘’",
  es: "«»“”",
  fa: "«»‹›",
  fi: "””’’",
  fr: "«»“”",
  gl: "«»“”",
  he: "””’’",
  hr: "„“‚‘",
  hu: "„”»«",
  is: "„“‚‘",
  it: "«»“”",
  ja: "「」『』",
  nb: "«»‘’",
  nl: "“”‘’",
  nn: "«»‘’",
  no: "«»‘’",
  pl: "„”‚’",
  pt: "“”‘’",
  "pt-PT": "«»“”",
  ro: "„”«»",
  ru: "«»„“",
  sk: "„“‚‘",
  sl: "„“‚‘",
  sr: "„“‚‘",
  sv: "””’’",
  uk: "«»„“",
  zh: "“”‘’",
  "zh-HK": "「」『』",
  "zh-Hant": "「」『』",
  "zh-TW": "「」『』",
};
const rightToLeft = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The writing direction and the quotes of a language, by its code or the first part of that; those of English where they are not known. */
export function languageFacts(code: string): { dir: "ltr" | "rtl"; quotes: string } {
  const language = code.split("-")[0] as string;
  return {
    dir: rightToLeft.has(language) ? "rtl" : "ltr",
    quotes: quotesOf[code] ?? quotesOf[language] ?? (quotesOf.en as string),
  };
}
