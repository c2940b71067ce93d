const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const titles = `${range(0x20, 0x7e)}\u00a0ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüıŒœÿýÝþÞðÐ«»·–—‘’‚“”„…¡¿€`;

/** The letters and signs that bundled typefaces are cut to, each part a file of its own. */
export const faceLetters = {
  /** Latin of English and western Europe, with the signs of good typography. */
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‹›€→←↗↑↓−×✓`,
  /** The same without signs that are rare in text, for faces whose files are large. */
  text: `${titles}£§©°²³×•−`,
  /** The same as far as titles need it. */
  headings: titles,
  /** The same as far as slanted words within a text need it. */
  slanted: `${range(0x20, 0x7e)}\u00a0ÀÄÅÉÍÑÓÖÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüıœÿýþð«»–—‘’‚“”„…¡¿`,
  /** The accents of central and northern Europe and of Turkey. */
  ext: "ŸĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİĶķĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ",
  /** Belarusian, Bulgarian, Macedonian, Russian, Serbian and Ukrainian, with a mark of stress. */
  cyrl: `\u0301${range(0x401, 0x44f)}${range(0x451, 0x45f)}Ґґ№`,
  grek: `${range(0x384, 0x38a)}Ό${range(0x38e, 0x3a1)}${range(0x3a3, 0x3ce)}`,
  viet: `\u0300\u0301\u0303\u0309\u0323ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}₫`,
  /**
   * The letters, points, digits and signs of Arabic, Persian, Urdu, Pashto, Kurdish and Uyghur; the styles name the same
   * (`unicode-range` in `_writing.scss`). What stands between them comes from the face of the text.
   */
  arab: `\u0020\u060c\u061b\u061f${range(0x621, 0x63a)}${range(0x640, 0x655)}${range(0x660, 0x66c)}\u0670${range(0x6f0, 0x6f9)}\u200c\u200dٹټپځڅچڈډڑړڕږژښڤکګڭگڵںڼھۀہۂۃۅۆۇۈۋیۍێېےۓ۔ە`,
};

/** A file of a bundled typeface holds one of these. */
export type LetterPart = keyof typeof faceLetters;

const capitals = (letters: string) => letters + letters.toUpperCase();

/** The letters that a language, or every language in a script, can't do without. */
export const alphabets: Record<string, string> = {
  Latn: `${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0x30, 0x39)}`,
  Cyrl: capitals("абвгдежзиклмнопрстуфхцчш"),
  Grek: capitals("αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ"),
  Arab: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  Hebr: range(0x5d0, 0x5ea),
  cs: capitals("áčďéěíňóřšťúůýž"),
  de: `${capitals("äöü")}ß`,
  es: capitals("áéíñóúü"),
  fr: capitals("àâçèéêëîïôœùû"),
  it: capitals("àèéìòù"),
  pl: capitals("ąćęłńóśźż"),
  pt: capitals("áàâãçéêíóôõú"),
  ro: capitals("ăâîșț"),
  tr: "ÇĞİÖŞÜçğıöşü",
  uk: capitals("єіїґ"),
  vi: faceLetters.viet.replace(/[\u0300-\u036f₫]/g, ""),
};
