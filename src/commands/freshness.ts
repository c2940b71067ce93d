import { checkSite } from "../checks/check-site.ts";
import { buildFreshness } from "../freshness/build-freshness.ts";
import { freshnessFormats } from "../freshness/freshness-formats.ts";
import { CallError } from "../site/call-error.ts";
import type { OptionValues } from "./command.ts";
import { openFacts } from "./deeds/open-facts.ts";
import { writeReport } from "./write-report.ts";

const usual = 30;
const most = 3660;

/**
 * `waymark freshness`: tells by owner what is to be looked at, and what comes on which of the next days. Exit code 1 when the settings of the
 * site have a fault, else 0.
 */
export async function freshness(options: OptionValues): Promise<number> {
  const format = freshnessFormats[String(options.format ?? "text")];
  if (!format)
    throw new CallError(
      `There is no format "${options.format}". Formats: ${Object.keys(freshnessFormats).join(", ")}`,
    );
  const days = readDays(options.days);
  const facts = await openFacts(options);
  if (!facts) return 1;
  const report = format(
    buildFreshness(
      facts,
      checkSite(facts, () => true),
      days,
    ),
  );
  if (typeof options.report === "string") await writeReport(options.report, report);
  else process.stdout.write(report);
  return 0;
}

function readDays(written: OptionValues[string]): number {
  const days = Number(written ?? usual);
  if (written !== "" && Number.isInteger(days) && days >= 0 && days <= most) return days;
  throw new CallError(`--days takes a number of days to ${most}, not "${written}"`);
}
