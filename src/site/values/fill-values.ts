import { didYouMean } from "../../problems/did-you-mean.ts";
import { joinNames } from "../../problems/join-names.ts";
import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Span } from "../../problems/source-text.ts";
import type { Language } from "../languages.ts";
import type { SiteValues } from "../site.ts";
import type { Value, Values, ValueUses } from "./value.ts";

/** What a text has where it uses a value. */
export const valueSign = ":value[";

const uses = /\\?:value\[([^[\]\n]*)\]/g;

/** Stands in prose for what is not prose. */
const object = "\uFFFC";

/** A text with what its values stand for. */
interface FilledText {
  text: string;
  /** The text with U+FFFC in place of each value: who checks its words has nothing to say of those, which are checked where they are written. */
  words: string;
}

/**
 * Fills in the values of a text outside of Markdown, or of an address, and notes in `used` which they are; `miss` hears of those that are
 * not there. A backslash before one leaves it as it stands.
 */
export function fillValues(
  text: string,
  values: Values,
  used: ValueUses,
  { isAddress, miss }: { isAddress: boolean; miss: (written: string, name: string) => void },
): FilledText {
  const fill = (show: (value: Value, isWhole: boolean) => string) =>
    text.replace(uses, (written: string, name: string) => {
      if (written.startsWith("\\")) return written.slice(1);
      const value = findValue(name, values, used);
      return value ? show(value, written === text) : written;
    });
  for (const [written, name = ""] of text.matchAll(uses))
    if (!written.startsWith("\\") && !values.has(name.trim())) miss(written, name);
  const show = (value: Value, isWhole: boolean) => {
    if (isAddress) return (isWhole && value.href) || value.plain;
    return isWhole && value.type === "link" ? value.plain : value.text;
  };
  return { text: fill(show), words: fill(() => object) };
}

/** A value by its name as it is written between the brackets, which is noted as used; `null` where there is none. */
export function findValue(written: string, values: Values, used: ValueUses): Value | null {
  const name = written.trim();
  const value = values.get(name) ?? null;
  used[name] = nameValue(value, values);
  return value;
}

/** The values of the language of a page. */
export function valuesOf(
  { language }: { language: Pick<Language, "code"> },
  { values }: { values: Pick<SiteValues, "of"> },
): Values {
  return values.of.get(language.code) ?? noValues;
}

const noValues: Values = new Map();

/** Whether all values that a text was made with are as they were. */
export function areAsUsed(used: ValueUses, values: Values): boolean {
  for (const name in used) if (used[name] !== nameValue(values.get(name) ?? null, values)) return false;
  return true;
}

/** What tells a value from what it was before; of one that is not there, those that may have been meant. */
function nameValue(value: Value | null, values: Values): string {
  return value ? `${value.text}\n${value.href}` : ["", ...values.keys()].join("\n");
}

/** What is wrong with the use of a value that is not there; the span is that of the whole use, as it is written. */
export function describeMissing(written: string, name: string, values: Values, span: Span): RuleFault {
  const names = [...values.keys()];
  const meant = name.trim() === "" ? null : didYouMean(name.trim(), names);
  return {
    span,
    message:
      name.trim() === "" ? "This does not say which value it is." : `There is no value "${name.trim()}".`,
    meant,
    hint: meant
      ? null
      : names.length > 0
        ? `The values in data/values.yaml are: ${joinNames(names)}.`
        : `Write a line "${name.trim() || "phone"}: …" into data/values.yaml, in the folder of the content. To show these signs themselves, write a backslash before them: \\${written}`,
    repair: meant ? { edits: [{ ...span, text: `${valueSign}${meant}]` }] } : null,
  };
}
