import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Answer, Remembered } from "../checks/outside/answer.ts";

/** Answers of earlier runs by address. */
export type AnswerCache = Record<string, Remembered>;

/** Reads the kept answers; a missing or damaged file is an empty cache, since all can be asked again. */
export async function readAnswerCache(file: string): Promise<AnswerCache> {
  try {
    return (JSON.parse(await readFile(file, "utf8")) as AnswerCache | null) ?? {};
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

/** The kept answers that need not be asked again: good ones that are younger than `age` (milliseconds). */
export function freshAnswers(cache: AnswerCache, now: number, age: number): Map<string, Answer> {
  const good = Object.entries(cache).filter(
    ([, { answer, at }]) => answer.kind === "ok" && now - at < age && at <= now,
  );
  return new Map(good.map(([url, { answer }]) => [url, answer]));
}

/** Keeps what is remembered of addresses for the next run. */
export async function writeAnswerCache(file: string, cache: AnswerCache): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(cache, null, 1)}\n`);
}
