import { median } from "../measure/median.ts";
import type { PeerResult } from "../measure/peer-result.ts";
import { formatCount } from "./format-number.ts";

/** The results of one corpus. */
export interface SetResult {
  pages: number;
  results: PeerResult[];
}

/** What one more page costs a tool in memory and time, between each size and the next; equal figures mean linear growth. */
export function formatGrowth(sets: SetResult[]): string {
  const names = [...new Set(sets.flatMap(({ results }) => results.map(({ peer }) => peer.title)))];
  const lines = names.flatMap((name) => {
    const sizes = sets.flatMap(({ pages, results }) => {
      const result = results.find(({ peer, clean }) => peer.title === name && clean.length > 0);
      return result ? [{ pages, clean: result.clean }] : [];
    });
    return sizes.slice(1).map((size, place) => formatStep(name, sizes[place] ?? size, size));
  });
  return lines.length === 0 ? "" : `What one more page costs\n${lines.join("")}`;
}

function formatStep(name: string, from: Size, to: Size): string {
  const pages = to.pages - from.pages;
  const time =
    (median(to.clean.map((run) => run.wallMs)) - median(from.clean.map((run) => run.wallMs))) / pages;
  const memory = (median(memories(to)) - median(memories(from))) / pages;
  const kilobytes = Number.isNaN(memory) ? "" : `, ${memory.toFixed(1)} kB of memory`;
  return `  ${name}, ${formatCount(from.pages)} to ${formatCount(to.pages)}: ${time.toFixed(2)} ms${kilobytes}\n`;
}

interface Size {
  pages: number;
  clean: PeerResult["clean"];
}

function memories({ clean }: Size): number[] {
  return clean.map((run) => run.memoryKb ?? Number.NaN);
}
