import { median } from "../measure/median.ts";
import type { PeerResult } from "../measure/peer-result.ts";
import type { Usage } from "../measure/run-process.ts";
import { formatCount, formatMemory, formatTime } from "./format-number.ts";
import { formatStages } from "./format-stages.ts";
import { formatTable } from "./format-table.ts";

/** The kinds of build that are measured, in order; only tools with a cache have more than the first. */
const kinds = [
  { runs: "clean", words: "clean build" },
  { runs: "unchanged", words: "nothing changed" },
  { runs: "edited", words: "one edited page" },
] as const;

/** The figures of one corpus: medians of all rounds, and the first tool's part of each other's time; `writesMs` is the disk's part. */
export function formatSet(pages: number, results: PeerResult[], writesMs: number): string {
  const measured = results.filter((result) => result.clean.length > 0);
  const first = measured[0];
  if (!first) return `${formatCount(pages)} pages: not measured\n`;
  const bytes = measured.map(({ peer, htmlBytes }) => {
    return `${peer.title} ${formatCount(Math.round((htmlBytes ?? 0) / pages))}`;
  });
  return [
    `${formatCount(pages)} pages, medians of ${first.clean.length}; all pages have the words of the corpus\n`,
    ...kinds.map(({ runs, words }) => {
      const built = measured.filter((result) => result[runs].length > 0);
      return built.length === 0
        ? ""
        : formatKind(
            words,
            built.map(({ peer, ...all }) => ({ peer, runs: all[runs] })),
          );
    }),
    `  bytes of HTML a page: ${bytes.join(", ")}; a bare loop that writes so many files takes ${formatTime(writesMs)}\n`,
    ...measured.map((result) => formatStages(result)),
  ].join("");
}

interface Built {
  peer: PeerResult["peer"];
  runs: Usage[];
}

function formatKind(words: string, built: Built[]): string {
  const first = built[0] as Built;
  const rows = built.map((other) => [
    other.peer.title,
    ...formatUsage(other.runs),
    ...(other === first ? ["", ""] : [ratio(first, other, wallMs), ratio(first, other, cpuMs)]),
  ]);
  const head = [words, "wall", "(least – most)", "CPU", "memory", `${first.peer.title} takes`, "of its CPU"];
  return formatTable([head, ...rows]);
}

function formatUsage(runs: Usage[]): string[] {
  const walls = runs.map(wallMs);
  const cpu = medianOf(runs, cpuMs);
  return [
    formatTime(median(walls)),
    `(${formatTime(Math.min(...walls))} – ${formatTime(Math.max(...walls))})`,
    cpu === null ? "–" : formatTime(cpu),
    formatMemory(medianOf(runs, (run) => run.memoryKb)),
  ];
}

/** The first tool's time as a part of another's, round by round, so that a drift of the machine falls out. */
function ratio(first: Built, other: Built, read: (run: Usage) => number | null): string {
  const pairs = other.runs.flatMap((run, round) => {
    const beside = first.runs[round];
    const [mine, its] = [beside && read(beside), read(run)];
    return mine && its ? [mine / its] : [];
  });
  return pairs.length === 0 ? "–" : `${median(pairs).toFixed(2)} ×`;
}

const wallMs = (run: Usage) => run.wallMs;
const cpuMs = (run: Usage) => run.cpuMs;

function medianOf(runs: Usage[], read: (run: Usage) => number | null): number | null {
  const numbers = runs.map(read).filter((number) => number !== null);
  return numbers.length === runs.length ? median(numbers) : null;
}
