import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { tryCache } from "../cache/try-cache.ts";
import { askAll } from "../checks/outside/ask-all.ts";
import { checkOutsideLinks } from "../checks/outside/check-outside-links.ts";
import { findOutsideLinks } from "../checks/outside/find-outside-links.ts";
import { rememberAnswers } from "../checks/outside/remember-answers.ts";
import type { SiteFacts } from "../checks/rule.ts";
import type { Problem } from "../problems/problem.ts";
import { freshAnswers, readAnswerCache, writeAnswerCache } from "../sources/answer-cache.ts";
import type { Progress } from "./progress.ts";

const day = 24 * 60 * 60 * 1000;

/** Asks the network for all links to other websites; answers of the last `days` days are kept in `.cache/`. */
export async function checkOutside(
  { site, content, bodies }: SiteFacts,
  days: number,
  progress: Progress,
): Promise<Problem[]> {
  const folder = join(site.workingDir, ".cache");
  const file = join(folder, "outside-links.json");
  const now = Date.now();
  const cache = await tryCache(folder, () => readAnswerCache(file), {});
  const links = findOutsideLinks({ content, bodies });
  const known = freshAnswers(cache, now, days * day);
  const toAsk = [...new Set(links.map(({ url }) => url))].filter((url) => !known.has(url));
  const asked = await askAll(toAsk, {
    timeout: 15_000,
    retries: 2,
    pause: (ms) => setTimeout(ms),
    atOnce: 6,
    betweenRequests: 500,
    tell: (done) => progress.tell("Asking for links to other websites", done, toAsk.length),
  });
  const inUse = new Map([...known].filter(([url]) => links.some((link) => link.url === url)));
  const answers = rememberAnswers(cache, new Map([...inUse, ...asked]), new Set(toAsk), now);
  await tryCache(folder, () => writeAnswerCache(file, answers), undefined);
  return checkOutsideLinks(links, answers);
}
