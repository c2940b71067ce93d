import type { Stamp } from "./stamp.ts";

/** What begins the `known` of a stamp whose part has the words of the original: nobody translated it, or somebody said that it is right so. */
export const copyMarks = { open: "untranslated-", right: "accepted" };

/** What a stamp keeps of a part that nobody translated: what tells its words from others, which the original may have no more. */
export function formatOpenCopy(sum: string): string {
  return copyMarks.open + sum.replace(" ", "-");
}

/** What tells the words of a part that was noted as not translated; `null` for any other. */
export function readOpenCopy({ known }: Pick<Stamp, "known">): string | null {
  return known.startsWith(copyMarks.open) ? known.slice(copyMarks.open.length).replace("-", " ") : null;
}
