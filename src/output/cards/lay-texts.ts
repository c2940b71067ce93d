import { escapeHtml } from "../../markdown/escape-html.ts";
import { rightToLeft } from "../../site/right-to-left.ts";
import { hasLetters, type MeasureInk } from "./create-ink.ts";
import { placePieces } from "./place-pieces.ts";

const texts = /<text\b([^<>]*)>([^<]*)<\/text>/g;
const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/**
 * A card whose lines are drawn as a page would show them. resvg joins Arabic letters, but it orders no line that runs from right to
 * left, finds no second font for a part of one, and passes over letters that no font has. So each part of such a line stands
 * by itself, and a line with a letter that nobody has is left out.
 */
export function layTexts(svg: string, ink: MeasureInk): string {
  const style = /<style>[^<]*<\/style>/.exec(svg)?.[0] ?? "";
  return svg.replace(texts, (whole, attributes: string, escaped: string) => {
    if (/^[\x20-\x7e]*$/.test(escaped)) return whole;
    const words = escaped.replace(/&(lt|gt|quot|amp);/g, (_, name) => signs[name] as string);
    const rest = attributes.replace(/\s(?:x|text-anchor|direction)="[^"]*"/g, "");
    const draw = (text: string) => ink(`${style}<text${rest}>${escapeHtml(text)}</text>`);
    if (!hasLetters(words, draw)) return "";
    return rightToLeft.test(words) ? drawPieces(words, attributes, rest, draw) : whole;
  });
}

/** The parts of a line side by side, between the places that its attributes say. */
function drawPieces(
  words: string,
  attributes: string,
  rest: string,
  ink: (text: string) => number | null,
): string {
  const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const { pieces, width } = placePieces(words, read("direction") === "rtl" ? "rtl" : "ltr", ink);
  const before = { end: width, middle: width / 2 }[read("text-anchor") ?? ""] ?? 0;
  const start = Number(read("x") ?? 0) - before;
  return pieces
    .map(({ svg, x }) => `<text x="${Math.round((start + x) * 100) / 100}"${rest}>${svg}</text>`)
    .join("");
}
