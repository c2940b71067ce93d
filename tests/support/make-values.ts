import type { Language } from "../../src/site/languages.ts";
import type { SiteValues } from "../../src/site/site.ts";
import { buildValues } from "../../src/site/values/build-values.ts";
import { parseValues } from "../../src/site/values/parse-values.ts";
import { english } from "./make-page.ts";

/** The values of a site whose `data/values.yaml` has this text; it has to be without a fault. */
export function makeValues(text: string, languages: Language[] = [english]): SiteValues {
  const { values, problems } = parseValues({ path: "content/data/values.yaml", text });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const of = new Map(
    languages.map((language) => [language.code, buildValues(new Map([["", values]]), language)]),
  );
  return { of, written: [...values.values()], used: new Set() };
}
