// Accents of Latin, Greek and Cyrillic letters, points of Hebrew and of Arabic ones, and signs that nobody sees. Marks of
// other scripts are part of the letter.
const marks = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u200C\u200D]/g;
const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ٱ: "ا",
  ہ: "ه",
};
const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
const article = /^[وف]?(?:ال|بال|كال|لل)(?=..)/;
// All but those of European ones, which begin at a multiple of 16, in the scripts of India six behind it.
const digits = /[\u0660-\u1819]/g;
const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/**
 * The forms under which a word is found, without regard to capitals, accents, points and the
 * script of digits. The first one is the one to search
 * with; the others are what people type instead: `Bücher` as `buecher`, an Arabic word with its article.
 */
export function foldWord(word: string, language: string): string[] {
  const lower = word.toLowerCase().normalize("NFC");
  // Most words, in most languages of Europe.
  if (/^[a-z0-9]+$/.test(lower)) return [lower];
  const plain = fold(lower);
  if (/[äöü]/.test(lower) && /^de\b/.test(language))
    return [plain, fold(lower.replace(/[äöü]/g, (letter) => umlauts[letter] as string))];
  const bare = plain.replace(article, "");
  return bare === plain ? [plain] : [bare, plain];
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(marks, "")
    .replace(special, (letter) => letters[letter] as string)
    .replace(digits, (sign) => (/\p{Nd}/u.test(sign) ? readDigit(sign.charCodeAt(0)) : sign))
    .normalize("NFC");
}

function readDigit(code: number): string {
  return String((code & 15) - (code >= 0x900 && code < 0xe00 ? 6 : 0));
}
