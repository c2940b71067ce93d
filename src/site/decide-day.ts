import * as z from "zod";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { findDay } from "./find-day.ts";
import type { Site } from "./site.ts";
import type { SiteOptions } from "./site-options.ts";
import { siteRules } from "./site-rules.ts";

/** The day of the build, `YYYY-MM-DD`: as `--date` or SOURCE_DATE_EPOCH say, else today in the time zone; or the fault in them. */
export function decideDay(
  { date, sourceDateEpoch, now }: Pick<SiteOptions, "date" | "sourceDateEpoch" | "now">,
  timezone: string,
  settingsFile: Site["settingsFile"],
): string | Problem {
  const fromEpoch = sourceDateEpoch !== null && sourceDateEpoch.trim() !== "";
  const moment = fromEpoch ? new Date(Number(sourceDateEpoch) * 1000) : now;
  if (Number.isNaN(moment.getTime())) {
    return createProblem(siteRules["site-date"], "SOURCE_DATE_EPOCH", {
      span: null,
      message: `"${sourceDateEpoch}" is no number of seconds since 1970.`,
      hint: "Set it to a number, such as that of “git log -1 --format=%ct”, or do not set it.",
    });
  }
  const today = dayIn(moment, timezone);
  if (today === null) return describeZone(timezone, settingsFile);
  if (date === null) return today;
  if (z.iso.date().safeParse(date).success) return date;
  return createProblem(siteRules["site-date"], "--date", {
    span: null,
    message: `"${date}" is no day.`,
    hint: "Write it like 2026-03-01.",
  });
}

/** `null` where there is no such time zone. */
function dayIn(moment: Date, timezone: string): string | null {
  try {
    return findDay(moment, timezone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function describeZone(timezone: string, { source, spanOf }: Site["settingsFile"]): Problem {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = timezone.trim().replace(/\s+/g, "_").toLowerCase();
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? didYouMean(timezone, zones);
  const span = spanOf(["timezone"]);
  return createProblem(siteRules["site-time-zone"], source, {
    span,
    message: `There is no time zone "${timezone}".`,
    hint: meant ? null : "Write the continent and a large city, like America/Chicago.",
    repair: meant ? { edits: [{ ...span, text: meant }] } : null,
  });
}
