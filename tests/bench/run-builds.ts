import { mkdir, rm } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { estimateSet } from "./measure/estimate.ts";
import { measureStart } from "./measure/measure-start.ts";
import { measureWrites } from "./measure/measure-writes.ts";
import { runSet } from "./measure/run-set.ts";
import type { BenchOptions } from "./parse-options.ts";
import type { Peer } from "./peers/peer.ts";
import { readVersion } from "./peers/read-version.ts";
import { formatGrowth, type SetResult } from "./report/format-growth.ts";
import { formatTime } from "./report/format-number.ts";
import { formatSet } from "./report/format-set.ts";

/** Builds all sets in `folder` and prints the figures; progress goes to standard error. */
export async function runBuilds({ sets, minutes }: BenchOptions, folder: string): Promise<void> {
  const print = (text: string) => process.stdout.write(text);
  const say = (line: string) => process.stderr.write(`… ${line}\n`);
  const gib = Math.round(totalmem() / 2 ** 30);
  print(
    `Node ${process.version}, ${availableParallelism()} cores, ${gib} GiB of memory; files are in ${dirname(folder)}. What each tool checks while it builds:\n`,
  );
  const installed = await findInstalled(
    sets.flatMap((set) => set.peers),
    print,
  );
  const runnable = sets.map((set) => ({ ...set, peers: set.peers.filter((peer) => installed.has(peer)) }));
  const forecast = runnable.reduce((sum, set) => sum + estimateSet(set), 0) / 60_000;
  print(`This takes about ${Math.ceil(forecast)} min; after ${minutes} min no further build is started.\n\n`);

  if ([...installed].some((peer) => peer.name === "waymark")) print(await describeStart(folder));

  const deadline = performance.now() + minutes * 60_000;
  const done: SetResult[] = [];
  for (const set of runnable.filter(({ peers }) => peers.length > 0)) {
    const place = join(folder, `${set.pages}`);
    await mkdir(place);
    const results = await runSet(set, { folder: place, deadline, say });
    const bytes = Math.round((results[0]?.htmlBytes ?? 0) / set.pages);
    const writesMs = measureWrites(place, set.pages, bytes);
    await rm(place, { recursive: true });
    done.push({ pages: set.pages, results });
    print(`${formatSet(set.pages, results, writesMs)}\n`);
  }
  print(formatGrowth(done));
}

async function findInstalled(peers: Peer[], print: (text: string) => void): Promise<Set<Peer>> {
  const installed = new Set<Peer>();
  for (const peer of new Set(peers)) {
    const version = await readVersion(peer);
    if (version === null) print(`  ${peer.title} is not installed on this machine and is left out.\n`);
    else print(`  ${peer.title} (${version}): ${peer.checks}\n`);
    if (version !== null) installed.add(peer);
  }
  return installed;
}

async function describeStart(folder: string): Promise<string> {
  const { help, bare } = await measureStart(folder);
  const times = `waymark help takes ${formatTime(help)}, bare node with tsx ${formatTime(bare)}`;
  return `${times}: a difference of ${formatTime(help - bare)}\n\n`;
}
