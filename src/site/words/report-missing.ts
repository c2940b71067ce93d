import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import { baseLanguage } from "../base-language.ts";
import { nameLanguage } from "../language-facts.ts";
import { type WordLayer, wordKeys } from "./build-words.ts";
import { wordRules } from "./word-rules.ts";

/** Tells once of all the words that a language has to borrow from another one; `path` is the file in which they would stand. */
export function reportMissing(code: string, layers: WordLayer[], path: string): Problem[] {
  const borrowed = wordKeys.flatMap((key) => {
    const lender = layers.find(({ texts }) => texts[key] !== undefined)?.language.locale ?? code;
    const from = baseLanguage(lender);
    return from === baseLanguage(code) ? [] : [{ key, from: nameLanguage(from, "en") }];
  });
  if (borrowed.length === 0) return [];
  const lenders = [...new Set(borrowed.map(({ from }) => from))].join(" and ");
  const name = nameLanguage(code, "en");
  const which =
    borrowed.length === wordKeys.length
      ? `The frame of the site (menus, search, forms) has no words in ${name}, so it speaks ${lenders}.`
      : `The frame of the site lacks ${borrowed.length === 1 ? "a word" : `${borrowed.length} words`} in ${name}, shown in ${lenders}.`;
  return [
    createProblem(wordRules["words-missing"], path, {
      span: null,
      message: which,
      hint: `Write into ${path}, a line for each, in the form “menu: …”: ${borrowed.map(({ key }) => key).join(", ")}.`,
    }),
  ];
}
