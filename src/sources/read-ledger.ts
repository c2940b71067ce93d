import { join } from "node:path";
import type { Ledger } from "../redirects/ledger/ledger.ts";
import { parseLedger } from "../redirects/ledger/parse-ledger.ts";
import type { Site } from "../site/site.ts";
import { readText } from "./read-text.ts";

/** Name of the ledger in the input folder. */
export const ledgerName = "addresses.txt";

/** Reads the ledger of a site; `null` for a site without one, which remembers nothing. */
export async function readLedger({
  inputDir,
  workingDir,
}: Pick<Site, "inputDir" | "workingDir">): Promise<Ledger | null> {
  const source = await readText(join(inputDir, ledgerName), workingDir);
  return source && parseLedger(source);
}
