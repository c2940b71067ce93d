import type { RuleFault } from "../../problems/rule-doc.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";

/** A value whose quotes are unbalanced, doubled or nested in a way that YAML can't read. */
export function findQuoteFault(line: YamlLine, at: number, lines: YamlLine[]): RuleFault | null {
  const { key, value, valueSpan, isItem, isPassive } = line;
  const quote = value[0];
  if (isPassive || (key === null && !isItem) || (quote !== '"' && quote !== "'")) return null;
  if (isWhole(value, quote) || isContinued(lines.slice(at + 1), quote)) return null;
  const mended = mend(value, quote);
  return {
    span: valueSpan,
    message: describe(value, quote),
    repair: mended === null ? null : { edits: [{ ...valueSpan, text: mended }], safe: true },
  };
}

/** Whether the value is one text in quotes, perhaps with a comment behind it. */
function isWhole(value: string, quote: string): boolean {
  return quote === '"'
    ? /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value)
    : /^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value);
}

/** Whether the next lines, as far as they are no settings themselves, end the quoted text. */
function isContinued(next: YamlLine[], quote: string): boolean {
  const end = next.findIndex(({ key, isItem }) => key !== null || isItem);
  return next.slice(0, end < 0 ? next.length : end).some(({ text }) => text.trimEnd().endsWith(quote));
}

function describe(value: string, quote: string): string {
  const inner = value.slice(1).replace(/["']$/, "");
  if (!value.slice(1).includes(quote)) return `The quote that ends ${value} is missing.`;
  return inner.includes(quote)
    ? `The quotes in ${value} end too early: those inside have to be of the other kind.`
    : `Behind the quotes of ${value} stands more text.`;
}

/** The value as it was meant: its text without the outer quotes, quoted anew. */
function mend(value: string, quote: string): string | null {
  if (!value.slice(1).includes(quote)) return quoteValue(value.slice(1).trim());
  if (!value.endsWith(quote)) return quoteValue(value);
  const inner = value.slice(1, -1);
  // `""text""` was quoted twice; `'it's'` has an apostrophe; `"The "pilot" year"` has quotes inside; `"A" and "B"` is open.
  const doubled = /^(["'])(.*)\1$/s.exec(inner);
  if (doubled && !(doubled[2] as string).includes(quote)) return quoteValue(doubled[2] as string);
  const inside = inner.split(quote).length - 1;
  if (quote === "'" && inside > 0 && /\p{L}'\p{L}/u.test(inner)) return quoteValue(inner);
  if (inside % 2 !== 0) return null;
  return isTwoTexts(inner, quote) ? quoteValue(value) : quoteValue(inner);
}

/** Whether quotes close and open again with only words between, as in `"A" and "B"`. */
function isTwoTexts(inner: string, quote: string): boolean {
  const [first = "", ...rest] = inner.split(quote);
  const last = rest.at(-1) ?? "";
  return !first.endsWith(" ") && !last.startsWith(" ");
}
