import type { Model } from "messageformat";
import { didYouMean } from "../../problems/did-you-mean.ts";
import { nameLanguage } from "../language-facts.ts";
import type { MessageFault } from "./check-message.ts";
import { pluralSamples } from "./plural-samples.ts";

/** Holds the cases of a message that tells numbers apart against the plural forms that CLDR names for the language. */
export function checkForms(message: Model.SelectMessage, code: string): MessageFault[] {
  return message.selectors.flatMap(({ name }, at) => {
    const chosen = message.declarations.find((declaration) => declaration.name === name)?.value.functionRef;
    if (chosen?.name !== "number" && chosen?.name !== "integer") return [];
    const { select } = chosen.options ?? {};
    const kind = select?.type === "literal" ? select.value : "plural";
    if (kind === "exact") return [];
    const samples = pluralSamples(code, kind === "ordinal" ? "ordinal" : "cardinal");
    const keys = message.variants.flatMap(({ keys }) =>
      keys[at]?.type === "literal" ? [keys[at].value] : [],
    );
    return [...findStrange(keys, [...samples.keys()], code), ...findMissing(keys, samples, name, code)];
  });
}

function findStrange(keys: string[], categories: string[], code: string): MessageFault[] {
  return keys
    .filter((key) => !/^-?[\d.]+$/.test(key) && !categories.includes(key))
    .map((key) => {
      const right = didYouMean(key, categories);
      return {
        rule: "words-plural-unknown",
        piece: key,
        ...(right ? { right } : {}),
        message: `"${key}" is no plural form of ${nameOf(code)}, so this case is never shown.${right ? ` Did you mean "${right}"?` : ""}`,
        hint: right ? null : `${nameOf(code)} has: ${categories.join(", ")}.`,
      };
    });
}

function findMissing(
  keys: string[],
  samples: Map<string, number[]>,
  name: string,
  code: string,
): MessageFault[] {
  const missing = [...samples].filter(
    ([category, numbers]) =>
      category !== "other" &&
      !keys.includes(category) &&
      !numbers.every((number) => keys.includes(`${number}`)),
  );
  if (missing.length === 0) return [];
  const list = missing.map(([category, [first]]) => `${category} (such as ${first})`).join(", ");
  return [
    {
      rule: "words-plural-missing",
      piece: ".match",
      message: `${nameOf(code)} has plural forms that are missing here: ${list}.`,
      hint: `Add a case for each, in the form:  ${missing[0]?.[0]} {{… {${name}} …}}`,
    },
  ];
}

function nameOf(code: string): string {
  return nameLanguage(new Intl.Locale(code).language ?? code, "en");
}
