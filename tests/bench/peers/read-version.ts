import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Peer } from "./peer.ts";

/** The version number of a tool; `null` when the tool is not installed. */
export async function readVersion(peer: Peer): Promise<string | null> {
  const [file = "", ...args] = peer.version;
  try {
    const { stdout } = await promisify(execFile)(file, args);
    return /\d+\.\d+(\.\d+)?[^\s]*/.exec(stdout)?.[0] ?? stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${peer.title} is there but does not tell its version.`, { cause: error });
  }
}
