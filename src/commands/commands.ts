import type { Command, Option } from "./command.ts";

const source: Option[] = [
  { name: "input", type: "string", value: "DIR", help: "Folder with the content (default: content)." },
  {
    name: "assets",
    type: "string",
    value: "DIR",
    help: "Folder with layouts, styles and scripts (default: assets).",
  },
  { name: "date", type: "string", value: "DAY", help: "Build as if today were this day, e.g. 2026-03-01." },
];

const addresses: Option[] = [
  {
    name: "path-prefix",
    type: "string",
    value: "PATH",
    help: "Path under which the site lives (default: /).",
  },
];

/** The commands of Waymark, in the order of the help. */
export const commands: Command[] = [
  {
    name: "build",
    summary: "Write the site to a folder.",
    operands: null,
    options: [
      ...source,
      ...addresses,
      { name: "output", type: "string", value: "DIR", help: "Folder to write to (default: _site)." },
      { name: "relative", type: "boolean", help: "Links that work from a disk, without a server." },
      { name: "no-check", type: "boolean", help: "Write what can be written; only report the problems." },
      {
        name: "timings",
        type: "boolean",
        help: "Print how long each stage took, as JSON lines on standard error.",
      },
    ],
    load: async () => (await import("./build.ts")).build,
  },
];
