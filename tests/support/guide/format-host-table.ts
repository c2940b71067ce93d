import type { Host, RedirectResults } from "../../../src/output/hosts/host.ts";

const kinds: [keyof RedirectResults, string][] = [
  ["permanent", "moved for good"],
  ["temporary", "moved for now"],
  ["folder", "a whole folder (`*`)"],
  ["gone", "gone"],
];

/** What each kind of redirect comes to on each host, as a Markdown table for the README. */
export function formatHostTable(hosts: Host[]): string {
  const head = ["`--host`", "host", ...kinds.map(([, title]) => title), "headers"];
  const rows = hosts.map(({ name, title, results, sendsHeaders }) => [
    `\`${name}\``,
    title,
    ...kinds.map(([kind]) => results[kind]),
    sendsHeaders ? "all" : "in each page, but for framing, HSTS and the like",
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}
