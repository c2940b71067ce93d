import { countThings } from "../../problems/count-things.ts";
import { askMeant } from "../../problems/did-you-mean.ts";
import { CallError } from "../../site/call-error.ts";
import type { YamlPath } from "../../yaml/parsed-yaml.ts";

/**
 * The path of a setting that somebody names by steps with a slash between them: `navigation/Fees/title`. An entry of a list is named by what
 * it says, or by its place counted from 1. A setting that is not there yet is one all the same; a `CallError` for an entry that is not.
 */
export function findSetting(value: unknown, name: string): YamlPath {
  const path: (string | number)[] = [];
  let rest = name.trim();
  let at = value;
  while (rest !== "") {
    const [step, taken] = Array.isArray(at) ? findEntry(at, rest, name) : cutStep(rest);
    path.push(step);
    at = (at as Record<string, unknown> | null | undefined)?.[step];
    rest = rest.slice(taken).replace(/^\//, "");
  }
  return path;
}

function cutStep(rest: string): [step: string, taken: number] {
  const step = /^[^/]*/.exec(rest)?.[0] as string;
  return [step, step.length];
}

/** What an entry says may have slashes in it: the longest that fits is meant. */
function findEntry(entries: unknown[], rest: string, name: string): [step: number, taken: number] {
  const said = entries.flatMap((entry, at) =>
    (typeof entry === "object" && entry !== null ? Object.values(entry) : [entry])
      .filter((word) => typeof word === "string" || typeof word === "number")
      .map((word) => ({ at, word: String(word) })),
  );
  const [found] = said
    .filter(({ word }) => word !== "" && (rest === word || rest.startsWith(`${word}/`)))
    .sort((a, b) => b.word.length - a.word.length);
  if (found) return [found.at, found.word.length];
  const [step, taken] = cutStep(rest);
  if (/^[1-9]\d*$/.test(step) && Number(step) <= entries.length) return [Number(step) - 1, taken];
  const words = said.map(({ word }) => word);
  throw new CallError(
    `There is no entry "${rest}"${rest === name ? "" : ` in "${name.slice(0, -rest.length - 1)}"`} among ${countThings(entries.length, "entry")}.${askMeant(rest, words)}`,
  );
}
