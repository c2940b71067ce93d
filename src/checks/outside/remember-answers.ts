import type { Answer, Remembered } from "./answer.ts";
import { compareTitles } from "./compare-titles.ts";

/** For so long another title is told, in milliseconds: four weekly looks. */
const toldFor = 28 * 24 * 60 * 60 * 1000;

/**
 * What is to be remembered of addresses after some of them (`asked`) were asked at `now`, by what was known; other addresses are
 * forgotten. A title that is another one stands beside the new one for four weeks.
 */
export function rememberAnswers(
  known: Readonly<Record<string, Remembered>>,
  answers: ReadonlyMap<string, Answer>,
  asked: ReadonlySet<string>,
  now: number,
): Record<string, Remembered> {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([url, answer]) => {
      const old = known[url];
      return [url, old && !asked.has(url) ? { ...old, answer } : remember(answer, old, now)];
    }),
  );
}

function remember(answer: Answer, old: Remembered | undefined, now: number): Remembered {
  const seen = "title" in answer ? answer.title : undefined;
  const title = seen ?? old?.title;
  const first = old?.before ?? (old?.title === undefined ? undefined : { title: old.title, at: now });
  const isOther = title !== undefined && first !== undefined && compareTitles(first.title, title) !== "same";
  return {
    answer,
    at: now,
    ...(title === undefined ? {} : { title }),
    ...(isOther && first && now - first.at < toldFor ? { before: first } : {}),
  };
}
