import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning } from "./is-running.ts";
import { OutputError } from "./output-error.ts";

const pollEvery = 20;
const heldHere = new Set<string>();

/**
 * Runs `work` while no other process or call holds the lock file at `path`. The lock of a process that died is taken
 * over; one that lives is waited for, `patience` milliseconds at most.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = 10_000): Promise<T> {
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  const giveUpAt = performance.now() + patience;
  while (!(await takeLock(path, token))) {
    if (await removeDeadLock(path)) continue;
    if (performance.now() >= giveUpAt)
      throw new OutputError(
        `Another build holds the lock ${path}. Wait until it ends; if none is running, delete that file and build again.`,
      );
    await wait(pollEvery);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    heldHere.delete(token);
  }
}

async function takeLock(path: string, token: string): Promise<boolean> {
  heldHere.add(token);
  try {
    await writeFile(path, token, { flag: "wx" });
    return true;
  } catch (error) {
    heldHere.delete(token);
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Removes the lock if nobody holds it any more; moves it away first, so that of two that try only one succeeds. */
async function removeDeadLock(path: string): Promise<boolean> {
  const found = await readLock(path);
  if (found === null) return true;
  if (!(found === "" ? await isAbandoned(path) : isDead(found))) return false;
  const away = `${path}.${randomUUID()}`;
  try {
    await rename(path, away);
  } catch (error) {
    if (isCode(error, "ENOENT")) return true;
    throw error;
  }
  // Somebody may have taken the lock since it was read: then it is theirs and goes back.
  if ((await readLock(away)) !== found) await rename(away, path);
  else await rm(away);
  return true;
}

function isDead(token: string): boolean {
  const [pid, host] = token.split(" ");
  if (!pid || host !== hostname()) return false;
  return Number(pid) === process.pid ? !heldHere.has(token) : !isRunning(Number(pid));
}

/** Whether a lock without a holder is older than the moment between making and filling it: its process died in that moment. */
async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > 1000;
}

async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
