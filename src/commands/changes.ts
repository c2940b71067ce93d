import { compareSites } from "../changes/compare-sites.ts";
import { formatChanges } from "../changes/format-changes.ts";
import { readBuiltSite } from "../changes/read-built-site.ts";
import type { OptionValues } from "./command.ts";

/** `waymark changes OLD NEW`: tells, in words and as Markdown, what is different between two folders that were built. */
export async function changes(_options: OptionValues, folders: string[]): Promise<number> {
  const [old, now, ...others] = folders;
  if (old === undefined || now === undefined || others.length > 0) {
    process.stderr.write(
      "Name two folders that were built: waymark changes OLD NEW, or npm run compare -- OLD NEW\n",
    );
    return 2;
  }
  process.stdout.write(formatChanges(compareSites(await readBuiltSite(old), await readBuiltSite(now))));
  return 0;
}
