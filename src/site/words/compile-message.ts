import { MessageFormat, type Model, parseMessage } from "messageformat";
import { DefaultFunctions, type MessageFunction } from "messageformat/functions";
import { formatNumber } from "../format-number.ts";
import { isolate } from "./isolate.ts";
import { nameVariables } from "./name-variables.ts";
import { pluralSamples } from "./plural-samples.ts";

/** A sentence with its values put in. A number stands in it in the language's digits. */
export interface Message<Values extends object = Given> {
  (values: Values): string;
  /**
   * For a script, of a message with one value: the sentence by exact number or plural category, with `{name}` where the number
   * stands. `Intl.PluralRules` of `locale` says which one to take.
   */
  listForms(name: keyof Values & string): Record<string, string>;
  /** The language of the message, whose plurals it has, which may be another one than the reader's. */
  locale: string;
  /** As it was written: what a key of the cache knows it by. */
  toJSON(): string;
}

/** The language that a message is written in. */
export interface MessageLanguage {
  /** BCP 47, for plurals and digits. */
  locale: string;
  dir: "ltr" | "rtl";
}

type Given = Record<string, string | number>;

/** Makes a message of its text (Unicode MessageFormat 2, where `{name}` is the variable), once for all pages. Throws on one that can't be read. */
export function compileMessage<Values extends object>(
  text: string,
  language: MessageLanguage,
): Message<Values> {
  const model = parseMessage(nameVariables(text.trim()));
  return Object.assign(compileModel(model, language) as (values: Values) => string, {
    listForms: (name: string) => listForms(model, name, language),
    locale: language.locale,
    toJSON: () => text,
  });
}

/** `numberAs` stands in the place of each number, which else is written in the language's digits. */
function compileModel(
  model: Model.Message,
  { locale, dir }: MessageLanguage,
  numberAs: string | null = null,
) {
  const parts = listPlainParts(model);
  if (parts === null) return compileChoice(model, { locale, dir }, numberAs);
  return (values: Given) => {
    let text = "";
    for (const part of parts) {
      if (typeof part === "string") {
        text += part;
        continue;
      }
      const value = values[part.name];
      if (value === undefined) throw new Error(`There is no "${part.name}" to put in.`);
      text += typeof value === "string" ? isolate(value, dir) : (numberAs ?? formatNumber(value, locale));
    }
    return text;
  };
}

/** The text and the variables of a message that has nothing else, as nearly all are; the package takes twenty times as long for them. */
function listPlainParts(model: Model.Message): (string | { name: string })[] | null {
  if (model.type !== "message" || model.declarations.length > 0) return null;
  const parts = model.pattern.map((part) => {
    if (typeof part === "string") return part;
    if (part.type === "markup" || part.functionRef || part.arg?.type !== "variable") return null;
    return { name: part.arg.name };
  });
  return parts.includes(null) ? null : (parts as (string | { name: string })[]);
}

// What is put into a message, so that it is told from what the message itself says in quotes.
class GivenText extends String {}

function compileChoice(model: Model.Message, { locale, dir }: MessageLanguage, numberAs: string | null) {
  const string: MessageFunction<"string"> = (context, options, operand) => {
    const value = DefaultFunctions.string(context, options, operand);
    if (!(operand instanceof GivenText)) return value;
    const shown = isolate(`${operand}`, dir);
    return { ...value, toString: () => shown };
  };
  const hide =
    (format: MessageFunction<"number">): MessageFunction<"number"> =>
    (...call) => ({ ...format(...call), toString: () => numberAs as string });
  const { number, integer } = DefaultFunctions;
  const functions: Record<string, MessageFunction<"string" | "number">> = { string };
  if (numberAs !== null) Object.assign(functions, { number: hide(number), integer: hide(integer) });
  const format = new MessageFormat([locale, "en"], model, { bidiIsolation: "none", functions });
  return (values: Given) => {
    const given = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value : new GivenText(value),
    ]);
    return format.format(Object.fromEntries(given), refuse);
  };
}

function refuse(error: unknown): never {
  throw error;
}

function listForms(model: Model.Message, name: string, language: MessageLanguage): Record<string, string> {
  const format = compileModel(model, language, `{${name}}`);
  const keys = model.type === "message" ? [] : model.variants.flatMap((variant) => variant.keys);
  const exact = keys.flatMap((key) => (key.type === "literal" && /^\d+$/.test(key.value) ? [key.value] : []));
  const numbers = exact.map((key) => [key, Number(key)] as const);
  const categories = [...pluralSamples(language.locale)].flatMap(([category, samples]) => {
    const sample = samples.find((number) => !exact.includes(`${number}`));
    return sample === undefined ? [] : [[category, sample] as const];
  });
  return Object.fromEntries(
    [...numbers, ...categories].map(([key, number]) => [key, format({ [name]: number })]),
  );
}
