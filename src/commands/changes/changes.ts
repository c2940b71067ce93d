import { compareSites } from "../../changes/compare-sites.ts";
import { describeBroken } from "../../changes/describe-broken.ts";
import { formatChanges } from "../../changes/format-changes.ts";
import { readBuiltSite } from "../../changes/read-built-site.ts";
import type { SiteChanges } from "../../changes/site-changes.ts";
import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { writeReport } from "../write-report.ts";
import { compareWithBase } from "./compare-with-base.ts";

/** How the differences are told; `null` where the site as it was can't be built. */
type Format = (changes: SiteChanges | null) => string;

const formats: Record<string, Format> = {
  markdown: (changes) => (changes ? formatChanges(changes) : `${describeBroken("before")}\n`),
  json: (changes) => `${JSON.stringify({ version: 1, changes }, null, 2)}\n`,
};

/**
 * `waymark changes OLD NEW` tells, in words and as Markdown, what is different between two folders that were built; with `--base REF`
 * both are built first: the site as it is, and as it was at that commit. Exit code 1 where the site as it is can't be built.
 */
export async function changes(options: OptionValues, folders: string[]): Promise<number> {
  const format = formats[String(options.format ?? "markdown")];
  if (!format)
    throw new CallError(
      `There is no format "${options.format}". Formats: ${Object.keys(formats).join(", ")}`,
    );
  if (typeof options.base === "string") {
    if (folders.length > 0) throw new CallError("With --base both are built here: name no folders");
    return tellSince(options.base, options, format);
  }
  if (options.look !== undefined) throw new CallError("--look needs --base REF");
  const [old, now, ...others] = folders;
  if (old === undefined || now === undefined || others.length > 0) {
    process.stderr.write(
      "Name two folders that were built: waymark changes OLD NEW, or npm run compare -- OLD NEW\n",
    );
    return 2;
  }
  await tell(format(compareSites(await readBuiltSite(old), await readBuiltSite(now))), options);
  return 0;
}

async function tellSince(base: string, options: OptionValues, format: Format): Promise<number> {
  const compared = await compareWithBase(base, options);
  if ("changes" in compared) {
    await tell(format(compared.changes), options);
    return 0;
  }
  process.stderr.write(compared.told);
  if (compared.broken === "now") return 1;
  await tell(format(null), options);
  return 0;
}

/** Prints the report, and keeps it where somebody asks for that: who reads a run of CI finds it in both places. */
async function tell(report: string, { report: file }: OptionValues): Promise<void> {
  process.stdout.write(report);
  if (typeof file === "string") await writeReport(file, report);
}
