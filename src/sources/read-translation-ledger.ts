import { join } from "node:path";
import type { Site } from "../site/site.ts";
import { parseTranslationLedger } from "../translations/parse-translation-ledger.ts";
import type { TranslationLedger } from "../translations/translation-ledger.ts";
import { readText } from "./read-text.ts";

/** Name of the ledger of translations in the input folder. */
export const translationLedgerName = "translations.txt";

/** Reads what a site remembers of its translations; `null` for a site that remembers nothing. */
export async function readTranslationLedger({
  inputDir,
  workingDir,
}: Pick<Site, "inputDir" | "workingDir">): Promise<TranslationLedger | null> {
  const source = await readText(join(inputDir, translationLedgerName), workingDir);
  return source && parseTranslationLedger(source);
}
