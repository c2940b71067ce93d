import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Answer } from "../checks/outside/answer.ts";

interface Kept {
  answer: Answer;
  /** When it was asked, in milliseconds since 1970. */
  at: number;
}

/** Answers of earlier runs by address. */
export type AnswerCache = Record<string, Kept>;

/** Reads the kept answers; a missing or damaged file is an empty cache, since all can be asked again. */
export async function readAnswerCache(file: string): Promise<AnswerCache> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as AnswerCache;
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

/** Keeps the answers for the next run, and forgets addresses that are not in them. */
export async function writeAnswerCache(
  file: string,
  cache: AnswerCache,
  answers: Map<string, Answer>,
  asked: Set<string>,
  now: number,
): Promise<void> {
  const kept: AnswerCache = {};
  for (const [url, answer] of [...answers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    kept[url] = { answer, at: asked.has(url) ? now : (cache[url]?.at ?? now) };
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(kept, null, 1)}\n`);
}
