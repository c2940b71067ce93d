import { median } from "../measure/median.ts";
import type { PeerResult } from "../measure/peer-result.ts";
import type { Usage } from "../measure/run-process.ts";
import { formatCount, formatMemory, formatTime } from "./format-number.ts";
import { formatStages } from "./format-stages.ts";
import { formatTable } from "./format-table.ts";

/** The figures of one corpus: medians of all rounds, and the first tool's part of each other's time. */
export function formatSet(pages: number, results: PeerResult[]): string {
  const measured = results.filter((result) => result.clean.length > 0);
  const first = measured[0];
  if (!first) return `${formatCount(pages)} pages: not measured\n`;
  const rows = measured.map((result) => [
    result.peer.title,
    ...formatUsage(result.clean),
    result === first ? "" : `${ratio(first, result).toFixed(2)} × its time`,
    `${formatCount(Math.round((result.htmlBytes ?? 0) / pages))} bytes`,
  ]);
  const head = ["", "wall", "(least – most)", "CPU", "memory", `${first.peer.title} takes`, "HTML a page"];
  return [
    `${formatCount(pages)} pages, clean build, medians of ${first.clean.length}; all pages have the words of the corpus\n`,
    formatTable([head, ...rows]),
    ...measured.map((result) => formatRebuild(result)),
    ...measured.map((result) => formatStages(result)),
  ].join("");
}

function formatUsage(runs: Usage[]): string[] {
  const walls = runs.map((run) => run.wallMs);
  const cpu = medianOf(runs, (run) => run.cpuMs);
  return [
    formatTime(median(walls)),
    `(${formatTime(Math.min(...walls))} – ${formatTime(Math.max(...walls))})`,
    cpu === null ? "–" : formatTime(cpu),
    formatMemory(medianOf(runs, (run) => run.memoryKb)),
  ];
}

/** The first tool's wall time as a part of another's, round by round, so that a drift of the machine falls out. */
function ratio(first: PeerResult, other: PeerResult): number {
  const pairs = other.clean.flatMap((run, round) => {
    const beside = first.clean[round];
    return beside ? [beside.wallMs / run.wallMs] : [];
  });
  return median(pairs);
}

function formatRebuild({ peer, clean, rebuilds }: PeerResult): string {
  if (rebuilds.length === 0) return "";
  const time = median(rebuilds.map((run) => run.wallMs));
  const part = time / median(clean.map((run) => run.wallMs));
  return `  ${peer.title} after one edited page, with its cache: ${formatTime(time)}, ${part.toFixed(2)} of a clean build\n`;
}

function medianOf(runs: Usage[], read: (run: Usage) => number | null): number | null {
  const numbers = runs.map(read).filter((number) => number !== null);
  return numbers.length === runs.length ? median(numbers) : null;
}
