import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

/** Runs `work` with a new folder in `place` and takes the folder away again, also after a fault or when the run is broken off. */
export async function withTempFolder<T>(place: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(place, "waymark-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const breakOff = (signal: NodeJS.Signals) => process.exit(signal === "SIGINT" ? 130 : 143);
  process.once("exit", remove).once("SIGINT", breakOff).once("SIGTERM", breakOff);
  try {
    return await work(folder);
  } finally {
    process.off("exit", remove).off("SIGINT", breakOff).off("SIGTERM", breakOff);
    remove();
  }
}
