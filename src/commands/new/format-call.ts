import type { Given } from "./ask-answers.ts";
import type { Question } from "./questions.ts";

/** The line that makes a site without asking anything: `start` is how the program is called. */
export function formatCall(
  start: string,
  folder: string | undefined,
  questions: Question[],
  given: Given,
): string {
  const options = questions.flatMap(({ name }) => {
    const text = given[name] ?? "";
    // A value that begins as an option does has to be tied to its name.
    return text === "" ? [] : [`--${name}${text.startsWith("-") ? "=" : " "}${quoteWord(text)}`];
  });
  return [start, "new", ...(folder === undefined ? [] : [quoteWord(folder)]), ...options, "--yes"].join(" ");
}

/** A word as shells take it: in quotes where it has more in it than letters and digits. */
export function quoteWord(text: string): string {
  if (/^[\w./:@,+=-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
