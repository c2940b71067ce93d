import type * as z from "zod";
import { addTo } from "../../problems/add-to.ts";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import type { ParsedYaml, YamlPath } from "../../yaml/parsed-yaml.ts";
import { validateYaml } from "../../yaml/validate-yaml.ts";
import { baseLanguage } from "../base-language.ts";
import { foldWords } from "./fold-words.ts";
import type { GlossaryEntry } from "./glossary.ts";
import { glossaryRules } from "./glossary-rules.ts";
import { glossarySchema } from "./glossary-schema.ts";

type Glossary = z.infer<typeof glossarySchema>;

/** An entry with the way to it. */
interface PlacedEntry {
  entry: GlossaryEntry;
  path: YamlPath;
}

/**
 * Parses `glossary.yaml` for a site with languages of these codes, the first one first; what is at fault in it is left out. Visitors read
 * nothing of it, so no fault in it stops a build.
 */
export function parseGlossary(
  source: SourceText,
  codes: string[],
): { glossary: GlossaryEntry[]; problems: Problem[] } {
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { problems } = validateYaml(glossarySchema, yaml, source, "a setting of the glossary");
  const { valueSpan: spanOf } = yaml.mended ?? yaml;
  const placed = [
    ...listSound(yaml, "words").map(([word, at]): PlacedEntry => {
      const { use = null, language = codes[0] ?? null } = word;
      return { entry: { ...readEntry(word), kind: "word", use, language }, path: ["words", at] };
    }),
    ...listSound(yaml, "names").map(([name, at]): PlacedEntry => {
      const said = typeof name === "string" ? { name } : name;
      const { name: use, language = null } = said;
      return { entry: { ...readEntry(said), kind: "name", use, language }, path: ["names", at] };
    }),
  ];
  return {
    // A word that is to be written and to be avoided tells nothing on pages.
    glossary: placed.map(({ entry }) => ({
      ...entry,
      avoid: entry.avoid.filter((words) => words !== entry.use),
    })),
    problems: [
      ...problems.map((problem): Problem => ({ ...problem, level: "notice" })),
      ...checkLanguages(placed, codes, source, spanOf),
      ...checkContradictions(placed, source, spanOf),
    ],
  };
}

/** The entries of a list that are as they should be, each with its place: one at fault takes no other along. */
function listSound<Key extends keyof Glossary>(
  { value, mended, problems }: ParsedYaml,
  key: Key,
): [Glossary[Key][number], number][] {
  const settings = problems.length > 0 ? mended?.value : value;
  const list: unknown = Object(settings)[key];
  const { element } = glossarySchema.shape[key].unwrap();
  return (Array.isArray(list) ? list : []).flatMap((item, at): [Glossary[Key][number], number][] => {
    const { success, data } = element.safeParse(item);
    return success ? [[data, at]] : [];
  });
}

function readEntry({
  avoid = [],
  allow = [],
  why = null,
}: {
  avoid?: string | string[] | undefined;
  allow?: string | string[] | undefined;
  why?: string | null | undefined;
}): Pick<GlossaryEntry, "avoid" | "allow" | "why"> {
  return { avoid: [avoid].flat(), allow: [allow].flat(), why };
}

function checkLanguages(
  placed: PlacedEntry[],
  codes: string[],
  source: SourceText,
  spanOf: (path: YamlPath) => Span,
): Problem[] {
  const known = [...new Set([...codes, ...codes.map(baseLanguage)])];
  return placed.flatMap(({ entry: { language }, path }) => {
    if (language === null || known.includes(language)) return [];
    const span = spanOf([...path, "language"]);
    const meant = known.find((code) => code === canonise(language)) ?? null;
    return createProblem(glossaryRules["glossary-language"], source, {
      span,
      message: `The site has no language "${language}", so this counts nowhere.`,
      hint: meant ? null : `Its languages are ${codes.join(", ")}.`,
      repair: meant ? { edits: [{ ...span, text: meant }] } : null,
    });
  });
}

/** The code of a language as it is written here, of one like `EN`, `en_GB` or `eng`; `null` for what is none. */
function canonise(written: string): string | null {
  try {
    return new Intl.Locale(written.replaceAll("_", "-")).language;
  } catch {
    return null;
  }
}

/** What is said of a word that was said otherwise above, in the same language. */
function checkContradictions(
  placed: PlacedEntry[],
  source: SourceText,
  spanOf: (path: YamlPath) => Span,
): Problem[] {
  const said = new Map<string, { entry: GlossaryEntry; isAvoided: boolean }[]>();
  return placed.flatMap(({ entry, path }) => {
    const own = [
      ...(entry.use === null ? [] : [{ words: entry.use, isAvoided: false }]),
      ...entry.avoid.map((words) => ({ words, isAvoided: true })),
    ];
    const found = own.flatMap(({ words, isAvoided }) => {
      const before = said
        .get(foldWords(words))
        ?.find((one) => (one.isAvoided || isAvoided) && isSameLanguage(one.entry.language, entry.language));
      // Within an entry capitals alone may tell what is to be avoided.
      const isItself = words === entry.use && isAvoided;
      if (!before && !isItself) return [];
      return createProblem(glossaryRules["glossary-contradiction"], source, {
        span: spanOf(path),
        message: before
          ? `"${words}" is ${before.isAvoided ? "to be avoided" : "the word to write"} by an entry above.`
          : `"${words}" is to be written and to be avoided.`,
        hint: "Say of each word one thing: take it out of one of the two.",
      });
    });
    for (const { words, isAvoided } of own) addTo(said, foldWords(words), { entry, isAvoided });
    return found;
  });
}

function isSameLanguage(one: string | null, other: string | null): boolean {
  return one === null || other === null || baseLanguage(one) === baseLanguage(other);
}
