import { languageQuotes } from "./language-quotes.ts";

/** How a language is written in a region, with those digits and in that calendar, where the site says so: its locale and the digits that it comes to. */
export function languageForms(
  code: string,
  { region, digits, calendar }: Partial<Record<"region" | "digits" | "calendar", string | undefined>>,
): { locale: string; digits: string } {
  const asked = new Intl.Locale(code, {
    ...(region ? { region } : {}),
    ...(digits ? { numberingSystem: digits } : {}),
    ...(calendar ? { calendar } : {}),
  });
  // Intl takes a thirtieth of a build with nothing changed to say so.
  const isPlain = !digits && plainScripts.has(asked.maximize().script ?? "");
  const known = isPlain
    ? "latn"
    : new Intl.NumberFormat([`${asked}`, "en"]).resolvedOptions().numberingSystem;
  return { locale: `${asked}`, digits: known };
}

// Whose languages write numbers with 0 to 9, each in all its regions.
const plainScripts = new Set(["Cyrl", "Grek", "Latn"]);

// As Intl has them, which takes as long.
const ownNames: Record<string, string> = {
  ar: "العربية",
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
};

const isRightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** The name of a language in itself, its writing direction and its quotes, by its code or the first part of that; the quotes of English where they are not known. */
export function languageFacts(code: string): { name: string; dir: "ltr" | "rtl"; quotes: string } {
  const { language = "", script = "" } = new Intl.Locale(code).maximize();
  const quotes = languageQuotes[code] ?? languageQuotes[language] ?? (languageQuotes.en as string);
  return {
    name: ownNames[code] ?? nameLanguage(code, code),
    dir: isRightToLeft.test(script) ? "rtl" : "ltr",
    quotes,
  };
}

/** What a language is called within a sentence of another one: “inglés” in Spanish; its code where nobody knows it. */
export function nameLanguageWithin(code: string, inCode: string): string {
  return new Intl.DisplayNames([inCode, "en"], { type: "language", fallback: "none" }).of(code) ?? code;
}

/** The same where it stands alone: with a capital where its script begins names with one. */
export function nameLanguage(code: string, inCode: string): string {
  const name = nameLanguageWithin(code, inCode);
  if (name === code) return code;
  return /^(?=\p{Ll})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(name)
    ? name.charAt(0).toLocaleUpperCase(inCode) + name.slice(1)
    : name;
}

/**
 * The codes that stand in for what a language of a site lacks, the nearest first: what it is a form of (`zh-Hant-TW`: `zh-Hant`,
 * `zh`), others that are written and spoken as it is, then the first language of the site.
 */
export function findFallbacks(code: string, all: string[]): string[] {
  const steps = code.split("-");
  const above = steps.map((_, at) => steps.slice(0, steps.length - at).join("-"));
  const kin = all.filter((other) => kindOf(other) === kindOf(code));
  const found = new Set([...above.filter((other) => all.includes(other)), ...kin, ...all.slice(0, 1)]);
  return [...found].filter((other) => other !== code);
}

/** Language and script. */
function kindOf(code: string): string {
  const { language, script } = new Intl.Locale(code).maximize();
  return `${language}-${script}`;
}

/** Whether a code is one of BCP 47, as `en`, `pt-BR` or `zh-Hant` are. */
export function isLanguageCode(code: string): boolean {
  try {
    return new Intl.Locale(code).language !== "";
  } catch {
    return false;
  }
}

/** Whether a code is one that words can be said to be in: of two letters one that Unicode names (not `jp` or `gr`), or of three. */
export function isKnownLanguage(code: string): boolean {
  if (!isLanguageCode(code) || !/^[a-z]{2,3}(?:-|$)/i.test(code)) return false;
  const [language = ""] = code.split("-");
  return language.length === 3 || hasName(language);
}

/** Whether a folder is called as a language that Unicode names: two letters, with script or region where need be. */
export function isLanguageFolder(name: string): boolean {
  const looksSo = /^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(name);
  return looksSo && hasName(name);
}

function hasName(code: string): boolean {
  return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code) !== undefined;
}
