import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const command = resolve(import.meta.dirname, "../../../src/commands/waymark.mjs");

/** Builds the site in `content/` of a folder for a host, compressed, as the command line does. Returns the output folder. */
export async function buildForHost(folder: string, host: string): Promise<string> {
  const output = join(folder, `site-${host}`);
  const args = [command, "build", "--host", host, "--output", output, "--compress", "--date", "2026-03-01"];
  await promisify(execFile)(process.execPath, args, { cwd: folder });
  return output;
}
