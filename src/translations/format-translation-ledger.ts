import { formatStampLine } from "./stamp-line.ts";
import type { TranslationLedger } from "./translation-ledger.ts";

// What the file is, for whoever comes upon it.
const head = `# From which words of the original each part of a translation was made, so that it is noticed when these change.
# One part a line: page, part, part of the original, digests of its meaning, of its form, of the translation, of differences that are meant and of pages that it leads to.
# The program that publishes the site writes this file. Nobody needs to edit it: "waymark translations" tells what it says,
# and the line "translationChecked" in a page's settings says that its translation is right; see README.md beside this file.

`;

/** The text of the ledger: comments of others at its top stay, and so does what could not be read. */
export function formatTranslationLedger({
  source,
  pages,
  unread,
}: Pick<TranslationLedger, "source" | "pages" | "unread">): string {
  const eol = source.text.includes("\r\n") ? "\r\n" : "\n";
  const own = /^(?:\uFEFF?[ \t]*(?:#[^\n]*)?\r?\n)+/.exec(source.text)?.[0];
  const lines = new Set<string>();
  for (const [page, { stamps, checked }] of pages) {
    for (const stamp of stamps) lines.add(formatStampLine({ page, stamp }));
    if (checked !== null) lines.add(formatStampLine({ page, checked }));
  }
  const sorted = [...unread, ...[...lines].sort()].map((line) => `${line}${eol}`).join("");
  return (own ?? head.replaceAll("\n", eol)) + sorted;
}
