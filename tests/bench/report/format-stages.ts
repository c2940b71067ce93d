import { median } from "../measure/median.ts";
import type { PeerResult } from "../measure/peer-result.ts";
import { formatTime } from "./format-number.ts";

/** What each stage of a tool's build took and its part of the whole process; nothing for a tool that prints no stages. */
export function formatStages({ peer, clean, stages }: PeerResult): string {
  const names = [...new Set(stages.flatMap((round) => round.map(({ stage }) => stage)))];
  if (names.length === 0) return "";
  const wall = median(clean.map((run) => run.wallMs));
  const times = names.map((name) =>
    median(stages.map((round) => round.find(({ stage }) => stage === name)?.ms ?? 0)),
  );
  const rest = wall - times.reduce((sum, ms) => sum + ms, 0);
  const parts = [
    ...names.map((name, place) => [name, times[place] ?? 0] as const),
    ["start and end", rest] as const,
  ];
  const words = parts.map(([name, ms]) => `${name} ${formatTime(ms)} (${Math.round((100 * ms) / wall)} %)`);
  return `  ${peer.title} by stage: ${words.join(", ")}\n`;
}
