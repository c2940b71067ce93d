import { formatReason } from "../problems/format-reason.ts";

/** What Nunjucks and V8 say in words of their own. */
const plainly: [said: RegExp, plain: string][] = [
  [/^Maximum call stack/, "This comes back to itself"],
  [
    /\bnames starting with an underscore cannot be imported/,
    'A name that begins with "_" stays in its template',
  ],
  [/\bcannot import '/, "A name is imported from here that is set only under a condition which was not met"],
];

/** Says of an error in a template what happened, in plain words where they are known. */
export function explainError(error: unknown): string {
  const reason = formatReason(error);
  return plainly.find(([said]) => said.test(reason))?.[1] ?? reason;
}
