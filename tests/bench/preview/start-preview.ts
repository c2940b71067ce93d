import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A running preview of a folder's `content`. */
export interface Preview {
  /** Its address without the slash at the end. */
  address: string;
  /** `performance.now()` just before the process was started. */
  startedAt: number;
  stop(): Promise<void>;
}

/** Starts `waymark serve` in `folder` and waits for its address; throws with its output when it ends before. */
export async function startPreview(folder: string): Promise<Preview> {
  const command = fileURLToPath(new URL("../../../src/commands/waymark.mjs", import.meta.url));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [command, "serve", "--input", "content"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", end);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const printed: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk.toString("utf8")));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      printed.push(`${line}\n`);
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    child.once("error", reject);
    ended.then(() =>
      reject(new Error(`waymark serve ended before it told its address:\n${printed.join("")}`)),
    );
  });
  const stop = async () => {
    process.off("exit", end);
    child.kill("SIGTERM");
    await ended;
  };
  return { address, startedAt, stop };
}
