import { parseArgs } from "node:util";
import type { Peer } from "./peers/peer.ts";
import { waymarkAt } from "./peers/waymark.ts";

/** One corpus, built by some tools in some rounds. */
export interface BenchSet {
  pages: number;
  rounds: number;
  peers: Peer[];
}

/** What the command line asks for. */
export interface BenchOptions {
  sets: BenchSet[];
  /** After so many minutes no further build is started. */
  minutes: number;
  /** Where to work; `null`: where it disturbs the figures least. */
  folder: string | null;
}

/** Reads the arguments; throws with one sentence on what cannot be. Without `--pages`, three sizes for all and 100,000 for Waymark. `--against` adds another checkout of it. */
export function parseOptions(args: string[], peers: readonly Peer[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: "string" },
      rounds: { type: "string", default: "3" },
      only: { type: "string", default: peers.map((peer) => peer.name).join(",") },
      minutes: { type: "string", default: "30" },
      folder: { type: "string" },
      against: { type: "string" },
    },
  });
  const rounds = parseCount("rounds", values.rounds);
  const named = values.only.split(",").map((name) => findPeer(name, peers));
  // Next to each other, so that both meet the machine in the same state.
  const chosen =
    values.against === undefined
      ? named
      : named.flatMap((peer) => (peer === peers[0] ? [peer, waymarkAt(values.against as string)] : [peer]));
  const sets = (values.pages ?? "5,1000,10000")
    .split(",")
    .map((text) => ({ pages: parseCount("pages", text), rounds, peers: chosen }));
  const first = chosen.filter((peer) => peer === peers[0]);
  if (values.pages === undefined && first.length > 0) sets.push({ pages: 100_000, rounds: 1, peers: first });
  return { sets, minutes: parseCount("minutes", values.minutes), folder: values.folder ?? null };
}

function parseCount(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} takes whole numbers above 0, not "${text}".`);
  return Number(text);
}

function findPeer(name: string, peers: readonly Peer[]): Peer {
  const peer = peers.find((known) => known.name === name);
  if (!peer)
    throw new RangeError(`--only takes ${peers.map((known) => known.name).join(", ")}, not "${name}".`);
  return peer;
}
