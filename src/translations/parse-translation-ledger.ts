import { createProblem } from "../problems/create-problem.ts";
import { isConflictMark, listLines, type WrittenLine } from "../problems/list-lines.ts";
import type { SourceText } from "../problems/source-text.ts";
import { parseStampLine } from "./stamp-line.ts";
import type { RememberedPage, TranslationLedger } from "./translation-ledger.ts";
import { translationRules } from "./translation-rules.ts";

/**
 * Parses the text of the ledger of translations: one part a line, in any order, `#` begins a comment. Lines stand for themselves, so
 * that two versions of the file are merged by keeping the lines of both: of two for one part either may be right.
 */
export function parseTranslationLedger(source: SourceText): TranslationLedger {
  const ledger: TranslationLedger = { source, pages: new Map(), unread: [], problems: [] };
  for (const line of listLines(source)) {
    if (!line.words.startsWith("#")) readLine(line, ledger);
    // What stands above all lines is the head of the file.
    else if (ledger.pages.size + ledger.unread.length > 0) ledger.unread.push(line.words);
  }
  return ledger;
}

function readLine({ words, span, next }: WrittenLine, ledger: TranslationLedger): void {
  const line = parseStampLine(words);
  if (line) {
    const page: RememberedPage = ledger.pages.get(line.page) ?? { stamps: [], checked: null };
    if ("stamp" in line) page.stamps.push(line.stamp);
    else if (page.checked === null || line.checked > page.checked) page.checked = line.checked;
    ledger.pages.set(line.page, page);
    return;
  }
  const isConflict = isConflictMark(words);
  if (!isConflict) ledger.unread.push(words);
  const edits = [{ start: span.start, end: next, text: "" }];
  ledger.problems.push(
    createProblem(
      translationRules["translations-form"],
      ledger.source,
      isConflict
        ? {
            span,
            message: "Git marked a conflict here: this file was changed on two sides at the same time.",
            hint: "Delete this line, and keep the lines above and below it: all of them count.",
            repair: { edits, safe: true },
          }
        : {
            span,
            message: "This line can't be read, so it says of no translation whether it is still right.",
            hint: "Delete it: the translation it spoke of is noted anew when the site is published.",
          },
    ),
  );
}
