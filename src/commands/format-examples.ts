import { exampleWords } from "../checks/example-words.ts";
import { countThings } from "../problems/count-things.ts";
import type { Problem } from "../problems/problem.ts";

/** What is said at the end of a build to who publishes words of a starter as their own; empty where there are none. */
export function formatExamples(problems: Problem[]): string {
  const files = new Set(problems.filter(({ rule }) => rule === exampleWords.id).map(({ file }) => file));
  if (files.size === 0) return "";
  return `\nEXAMPLES of the starter still stand in ${countThings(files.size, "file")}, and visitors would take them for yours: see "${exampleWords.id}" above.\n`;
}
