import { buildFreshnessCommand } from "./build-freshness-command.ts";
import { buildChangesCommand } from "./changes/build-changes-command.ts";
import type { Command, Option } from "./command.ts";
import { buildDeedCommands } from "./deeds/build-deed-commands.ts";
import { hostNames, newOptions } from "./new/new-options.ts";
import { buildProposalCommands } from "./proposals/build-proposal-commands.ts";
import { buildTranslationsCommand } from "./translations/build-translations-command.ts";

const source: Option[] = [
  { name: "input", value: "DIR", help: "Folder with the content (default: content)." },
  { name: "assets", value: "DIR", help: "Folder with styles and layouts (default: assets)." },
  { name: "date", value: "DAY", help: "Build as if today were this day, e.g. 2026-03-01." },
];

const pathPrefix: Option = {
  name: "path-prefix",
  value: "PATH",
  help: "Path under which the site lives (default: /).",
};

const report: Option = { name: "report", value: "FILE", help: "Write the report to a file." };

const host: Option = {
  name: "host",
  value: "NAME",
  help: `Host to write for: ${hostNames} (default: plain).`,
};

const hostOfSite: Option = {
  ...host,
  help: `Host that the site is for: ${hostNames} (default: all of them).`,
};

/** The commands of Waymark, in the order of the help. */
export const commands: Command[] = [
  {
    name: "new",
    summary: "Begin a site: ask what it is to be, and write its first pages.",
    operands: "[FOLDER]",
    options: newOptions,
    load: async () => (await import("./new/new-site.ts")).newSite,
  },
  {
    name: "build",
    summary: "Write the site to a folder.",
    options: [
      ...source,
      pathPrefix,
      { name: "output", value: "DIR", help: "Folder to write to (default: _site)." },
      host,
      {
        name: "preview",
        help: "Build for a preview address: marked as a preview, and kept out of search engines.",
      },
      { name: "compress", help: "Also write .br and .gz of every text file." },
      { name: "no-cache", help: "Make everything anew, and keep nothing for the next build." },
      { name: "relative", help: "Links that work from a disk, without a server." },
      { ...report, help: "Write to a file, as Markdown, which mistakes keep translations off the site." },
      { name: "keep-going", help: "Leave out pages with errors and write the others (exit code 3)." },
      { name: "no-check", help: "Write what can be written; only report the problems." },
      { name: "timings", help: "Print how long each stage took, as JSON lines on standard error." },
    ],
    load: async () => (await import("./build.ts")).build,
  },
  {
    name: "serve",
    summary: "Show the site on this computer, with drafts, and follow every change.",
    options: [...source, { name: "port", value: "PORT", help: "Port to begin with (default: 8080)." }],
    load: async () => (await import("./serve.ts")).serve,
  },
  {
    name: "check",
    summary: "Report every mistake in the content, without writing the site.",
    operands: "[FILE…]",
    options: [
      ...source,
      {
        name: "format",
        value: "FORMAT",
        help: "text (default), json, github, markdown or code-quality (GitLab).",
      },
      report,
      hostOfSite,
      { name: "external", help: "Also ask the network whether links to other websites work." },
      { name: "external-age", value: "DAYS", help: "Ask again after so many days (default: 7)." },
      { name: "except", value: "RULE", help: "Leave out what this rule finds." },
      { name: "explain", value: "RULE", help: "Say what a rule looks for, with an example." },
    ],
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "fix",
    summary:
      "Mend what has exactly one sensible repair, or what is proposed at a line, and show the changes.",
    operands: "[FILE:LINE…]",
    options: [...source, { name: "dry-run", help: "Only show what would be changed." }],
    load: async () => (await import("./fix.ts")).fix,
  },
  ...buildDeedCommands(source),
  {
    name: "remember",
    summary: "Note every address that the site has today, so that none is lost unnoticed.",
    options: source,
    load: async () => (await import("./remember.ts")).remember,
  },
  buildTranslationsCommand(source, report),
  buildFreshnessCommand(source, report),
  buildChangesCommand(source, report),
  ...buildProposalCommands(source, report, hostOfSite),
];
