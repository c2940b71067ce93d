import type { Command, Option } from "./command.ts";

/** The command that tells what goes stale and what comes. `source` are the options that say where the site is, `report` that for a file. */
export function buildFreshnessCommand(source: Option[], report: Option): Command {
  return {
    name: "freshness",
    summary: "Tell by owner what is to be looked at, and what comes by itself in the next days.",
    options: [
      ...source,
      { name: "days", value: "DAYS", help: "How many days to look ahead (default: 30)." },
      { name: "format", value: "FORMAT", help: "text (default) or markdown." },
      report,
    ],
    load: async () => (await import("./freshness.ts")).freshness,
  };
}
