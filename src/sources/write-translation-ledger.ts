import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { formatTranslationLedger } from "../translations/format-translation-ledger.ts";
import type { TranslationLedger } from "../translations/translation-ledger.ts";
import { translationLedgerName } from "./read-translation-ledger.ts";

/** Writes what is remembered of translations from now on, where that is something else than it was; returns what the file is called. */
export async function writeTranslationLedger(
  { inputDir, workingDir }: Pick<Site, "inputDir" | "workingDir">,
  ledger: TranslationLedger | null,
  pages: TranslationLedger["pages"],
): Promise<{ name: string; isChanged: boolean }> {
  const file = join(inputDir, translationLedgerName);
  const name = showPath(file, workingDir);
  const { source = { path: name, text: "" }, unread = [] } = ledger ?? {};
  const text = formatTranslationLedger({ source, pages, unread });
  const isChanged = text !== source.text;
  if (isChanged) await writeFile(file, text);
  return { name, isChanged };
}
