import type { Host, RedirectResults } from "../../../src/output/hosts/host.ts";

const kinds: [keyof RedirectResults, string][] = [
  ["permanent", "moved for good"],
  ["temporary", "moved for now"],
  ["folder", "a whole folder (`*`)"],
  ["gone", "gone"],
];

/** What each kind of redirect comes to on each host, as a Markdown table for the README. */
export function formatHostTable(hosts: Host[]): string {
  const head = [
    "`--host`",
    "host",
    ...kinds.map(([, title]) => title),
    "missing below a language",
    "headers",
  ];
  const rows = hosts.map(({ name, title, results, missing, sendsHeaders }) => [
    `\`${name}\``,
    title,
    ...kinds.map(([kind]) => results[kind]),
    missing,
    sendsHeaders ? "all" : "in each page, but for framing, HSTS and the like",
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}
