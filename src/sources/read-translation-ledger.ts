import { join } from "node:path";
import type { Site } from "../site/site.ts";
import { listOpenCopies, type OpenCopies } from "../translations/list-open-copies.ts";
import { parseTranslationLedger } from "../translations/parse-translation-ledger.ts";
import type { TranslationLedger } from "../translations/translation-ledger.ts";
import { readText } from "./read-text.ts";

type Place = Pick<Site, "inputDir" | "workingDir">;

/** Name of the ledger of translations in the input folder. */
export const translationLedgerName = "translations.txt";

/** Reads what a site remembers of its translations; `null` for a site that remembers nothing. */
export async function readTranslationLedger(site: Place): Promise<TranslationLedger | null> {
  const source = await readLedgerText(site);
  return source && parseTranslationLedger(source);
}

/** Reads which parts of a site were copied and are not translated yet, as far as it remembers; nothing else of the ledger, which may be large. */
export async function readOpenCopies(site: Place & Pick<Site, "languages">): Promise<OpenCopies> {
  const source = site.languages.length > 1 ? await readLedgerText(site) : null;
  return listOpenCopies(source?.text ?? "");
}

function readLedgerText({ inputDir, workingDir }: Place): ReturnType<typeof readText> {
  return readText(join(inputDir, translationLedgerName), workingDir);
}
