import type { Command, Option } from "../command.ts";

/** The commands that workflows run on a proposed change: the first in a job that may do nothing, the second in one that may comment. */
export function buildProposalCommands(source: Option[], report: Option, host: Option): Command[] {
  return [
    {
      name: "proposal",
      summary: "Write down what a proposed change does and what is wrong with it, for `suggest`.",
      options: [
        { name: "base", value: "REF", help: "Branch that it is proposed to, e.g. origin/main." },
        { ...report, help: "File to write, as JSON." },
        {
          name: "look",
          value: "FOLDER",
          help: "Also write a page that shows what differs, before and after.",
        },
        ...source,
        host,
      ],
      load: async () => (await import("./proposal.ts")).proposal,
    },
    {
      name: "suggest",
      summary:
        "Tell on a pull request of GitHub what `proposal` has written down, with repairs of one click.",
      operands: "FILE",
      options: [],
      load: async () => (await import("./suggest.ts")).suggest,
    },
  ];
}
