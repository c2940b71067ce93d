import { formatReason } from "../problems/format-reason.ts";

/** What Nunjucks and V8 say in words of their own. */
const plainly: [said: RegExp, plain: string][] = [
  [/^Maximum call stack/, "This comes back to itself"],
  [
    /\bnames starting with an underscore cannot be imported/,
    'A name that begins with "_" stays in its template',
  ],
  [
    /\bcannot import '([^']*)'/,
    '"$1" is imported from here, but is not there, or is set only under a condition which was not met',
  ],
  [
    /^t_\d+ is not defined/,
    "A name is used here that was imported under a condition, and is known only there",
  ],
  [/\bparseFrom: Expected at least one import name/, "The name of what is imported is missing"],
  [
    /\bparseImport: expected "as" keyword/,
    'Behind the name of the template, "as" and a name for it are missing',
  ],
  [/\bend of file/, "This is not ended: what it ends with is missing"],
];

/** Says of an error in a template what happened, in plain words where they are known. */
export function explainError(error: unknown): string {
  const reason = formatReason(error);
  for (const [said, plain] of plainly) {
    const found = said.exec(reason);
    if (found) return plain.replace("$1", () => found[1] ?? "");
  }
  return reason;
}
