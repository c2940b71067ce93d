import type { RuleFault } from "../../problems/rule-doc.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";

/** A line that begins with the name of a setting at the top but has no colon behind it, such as `order 2` or `order = 2`. */
export function findMissingColon(
  { text, start, indent, key, value, isItem, isPassive }: YamlLine,
  known: string[],
): RuleFault | null {
  const [, name = "", gap = "", said = ""] =
    /^([A-Za-z][\w-]*)([ \t]*[=;][ \t]*|[ \t]+)(\S.*)$/.exec(text.trimEnd()) ?? [];
  const meant = known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (isPassive || isItem || key !== null || indent > 0 || !meant || value === "") return null;
  const isPlain = /^[\p{L}\p{N}/"'[{]/u.test(said) && !/:(?:\s|$)| #/.test(said);
  const edits = [{ start, end: start + name.length + gap.length, text: `${meant}: ` }];
  const end = start + text.trimEnd().length;
  if (!isPlain) edits.push({ start: end - said.length, end, text: quoteValue(said) });
  return {
    span: { start, end: start + name.length },
    message: `After "${name}" a colon is missing.`,
    repair: { edits },
  };
}
