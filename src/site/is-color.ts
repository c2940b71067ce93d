import { colorsNamed } from "culori/fn";

const number = String.raw`[+-]?(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})`;
const part = `(?:${number}%?|none)`;
const angle = `${number}(?:deg|rad|grad|turn)?`;
const hue = `(?:${angle}|none)`;
const percent = `${number}%`;
/** What stands in the brackets of each function: parted by blanks, or by commas. */
const functions = [
  [`rgba?`, `${part} ${part} ${part}`, `${number}, ${number}, ${number}|${percent}, ${percent}, ${percent}`],
  [`hsla?`, `${hue} ${part} ${part}`, `${angle}, ${percent}, ${percent}`],
  [`hwb`, `${hue} ${part} ${part}`],
  [`(?:ok)?lab`, `${part} ${part} ${part}`],
  [`(?:ok)?lch`, `${part} ${part} ${hue}`],
].map(([name, blanks, commas]) => {
  const ofCommas = commas ? `|(?:${commas})(?:, ${number}%?)?` : "";
  return new RegExp(`^${name}\\((?:${blanks}(?: / ${part})?${ofCommas})\\)$`);
});

/** Whether CSS takes a text for a colour: `#7a1fa2`, `rebeccapurple`, `oklch(50% 0.2 300)`. */
export function isColor(text: string): boolean {
  if (text.length > 100) return false;
  const plain = text.trim().toLowerCase();
  if (Object.hasOwn(colorsNamed, plain) || /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(plain))
    return true;
  const spaced = plain
    .replace(/\s+/g, " ")
    .replace(/ ?([,/]) ?/g, (_, sign) => (sign === "," ? ", " : " / "))
    .replace(/\( /, "(")
    .replace(/ \)/, ")");
  return functions.some((form) => form.test(spaced));
}
