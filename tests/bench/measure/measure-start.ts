import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { runProcess } from "./run-process.ts";

/** Medians of whole processes in milliseconds. */
export interface StartTimes {
  help: number;
  /** `node --import tsx` with an empty program: what cannot be undercut. */
  bare: number;
}

/** Measures `waymark help` and a bare start in turn, nine times each. */
export async function measureStart(folder: string): Promise<StartTimes> {
  const command = fileURLToPath(new URL("../../../src/commands/waymark.mjs", import.meta.url));
  const help: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 9; round++) {
    const tsx = import.meta.resolve("tsx");
    bare.push((await runProcess([process.execPath, "--import", tsx, "-e", ""], folder, 30_000)).wallMs);
    help.push((await runProcess([process.execPath, command, "help"], folder, 30_000)).wallMs);
  }
  return { help: median(help), bare: median(bare) };
}
