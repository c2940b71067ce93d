import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What one whole process took. CPU and memory are `null` where the system has no GNU time. */
export interface Usage {
  wallMs: number;
  /** User and system time of all its threads and children. */
  cpuMs: number | null;
  /** Peak of the largest single process, in kB. */
  memoryKb: number | null;
}

export interface Run extends Usage {
  stdout: string;
  stderr: string;
}

const timer = "/usr/bin/time";

/** Runs a command to its end and returns what it took and printed; throws when it fails or passes `limitMs`. */
export async function runProcess(command: string[], folder: string, limitMs: number): Promise<Run> {
  const record = join(folder, ".usage");
  const hasTimer = process.platform === "linux" && existsSync(timer);
  const measured = hasTimer ? [timer, "-f", "%U %S %M", "-o", record, ...command] : command;
  const [file = "", ...args] = measured;
  const start = performance.now();
  // A group of its own, so that a run over its limit, or one whose bench is broken off, ends with all its children.
  const child = spawn(file, args, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const stdout = gather(child.stdout);
  const stderr = gather(child.stderr);
  const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
  const limit = setTimeout(end, limitMs);
  process.prependOnceListener("exit", end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => {
    clearTimeout(limit);
    process.off("exit", end);
  });
  const wallMs = performance.now() - start;
  if (code !== 0) {
    const output = `${stdout()}${stderr()}`.trim().split("\n").slice(-20).join("\n");
    const reason = code === null ? `was ended after ${Math.round(wallMs / 1000)} s` : `exited with ${code}`;
    throw new Error(`${command.join(" ")} ${reason}:\n${output}`);
  }
  return { wallMs, ...readUsage(record), stdout: stdout(), stderr: stderr() };
}

function gather(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

function readUsage(record: string): Pick<Usage, "cpuMs" | "memoryKb"> {
  if (!existsSync(record)) return { cpuMs: null, memoryKb: null };
  const [user = 0, system = 0, memoryKb = 0] = readFileSync(record, "utf8").trim().split(" ").map(Number);
  return { cpuMs: (user + system) * 1000, memoryKb };
}
