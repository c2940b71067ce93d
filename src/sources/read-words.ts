import * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import type { WrittenFile } from "../site/site.ts";
import { type WordLayer, wordKeys } from "../site/words/build-words.ts";
import { checkWords } from "../site/words/check-words.ts";
import type { MessageLanguage } from "../site/words/compile-message.ts";
import { listTexts, type WrittenText } from "../yaml/list-texts.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";

const schema = z.strictObject({
  ...Object.fromEntries(wordKeys.map((key) => [key, z.string().min(1).optional()])),
  reviewedBy: z.string().nullish(),
});

/** The words of one file. */
interface ReadWords {
  layer: WordLayer;
  problems: Problem[];
  written: Omit<WrittenFile, "language">;
}

/** Reads a file of interface words in a language; `null` where there is none. Words at fault are not among them. */
export async function readWords(
  file: string,
  workingDir: string,
  language: MessageLanguage,
): Promise<ReadWords | null> {
  const source = await readText(file, workingDir);
  if (!source) return null;
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { rest, problems } = validateYaml(schema, yaml, source, "a word of the interface");
  const { reviewedBy: _, ...words } = rest ?? {};
  const texts = listTexts(words, yaml.valueSpan);
  const { problems: faults, sound } = checkWords(texts, source, language.locale);
  return {
    layer: { language, texts: sound },
    problems: [...problems, ...faults],
    written: { source, texts: texts.flatMap((text) => listSentences(text, source.text)), kind: "data" },
  };
}

/** The sentences of a message that chooses among several, each where it stands: its orders are no prose. */
function listSentences(text: WrittenText, source: string): WrittenText[] {
  if (!/^\s*(?:\.|\{\{)/.test(text.value)) return [text];
  let at = text.span.start;
  return [...source.slice(at, text.span.end).matchAll(/\{\{((?:\{[^{}]*\}|[^{}])*)\}\}/g)].map(
    ([, value = ""]) => {
      at = source.indexOf(value, at);
      return { ...text, value, span: { start: at, end: at + value.length } };
    },
  );
}
