import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";
import { renamedSettings } from "./renamed-settings.ts";
import { yamlRules } from "./yaml-rules.ts";

/** Names by which people mean the same; of each group a schema has one. */
const alike = [
  ["day", "date"],
  ["link", "url", "href"],
];

const nothingLikeIt = "Nothing is like it here: delete it, or declare it under `fields:` in site.yaml.";

/**
 * What is wrong with a key that a schema has not: it was renamed, is one of another program, or is misspelt. `noun` says what the keys at
 * the top are, `known` are those at its place.
 */
export function describeKey(
  path: YamlPath,
  key: string,
  yaml: ParsedYaml,
  source: SourceText,
  noun: string,
  known: string[],
): Problem {
  const renamed = renamedSettings[noun]?.[path.filter((step) => typeof step === "string").join("/")];
  const meant = renamed ? renamed.now : (findAlike(key, known) ?? didYouMean(key, known));
  const span = yaml.keySpan(path);
  return createProblem(yamlRules["yaml-unknown-key"], source, {
    span,
    message: renamed?.since
      ? `"${key}" is called "${renamed.now}" since version ${renamed.since}.`
      : `"${key}" is not ${path.length === 1 ? noun : "known here"}.`,
    meant: renamed?.since ? null : meant,
    hint: meant ? null : renamed ? (renamed.hint ?? nothingLikeIt) : `Known are: ${known.join(", ")}.`,
    repair: meant ? { edits: [{ ...span, text: meant }], safe: renamed?.since !== undefined } : null,
  });
}

function findAlike(key: string, known: string[]): string | null {
  const names = alike.find((group) => group.includes(key.toLowerCase())) ?? [];
  return names.find((name) => known.includes(name)) ?? null;
}
