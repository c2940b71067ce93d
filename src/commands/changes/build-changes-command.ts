import type { Command, Option } from "../command.ts";

/** The command that compares a site with what it was. */
export function buildChangesCommand(source: Option[], report: Option): Command {
  return {
    name: "changes",
    summary: "Tell in words what differs between two built folders, or since a commit.",
    operands: "[OLD NEW]",
    options: [
      {
        name: "base",
        value: "REF",
        help: "Build the site as it is and as it was at this commit, e.g. main, and compare both.",
      },
      {
        name: "look",
        value: "FOLDER",
        help: "With --base: also write a page that shows what differs, and both sites, to open from a disk.",
      },
      ...source,
      { name: "format", value: "FORMAT", help: "markdown (default) or json." },
      { ...report, help: "Also write the report to a file." },
    ],
    load: async () => (await import("./changes.ts")).changes,
  };
}
