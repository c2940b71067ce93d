import { join } from "node:path";
import { readText } from "../../site/read-text.ts";
import type { Site } from "../../site/site.ts";
import type { Ledger } from "./ledger.ts";
import { parseLedger } from "./parse-ledger.ts";

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
