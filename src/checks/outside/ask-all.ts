import { addTo } from "../../problems/add-to.ts";
import type { Answer } from "./answer.ts";
import { type AskOptions, askAddress } from "./ask-address.ts";

/** How many requests may be under way, in all and to one host, how long to leave a host alone between two (milliseconds), and who hears of it. */
interface Politeness {
  atOnce: number;
  betweenRequests: number;
  /** Hears how many addresses have answered. */
  tell?: (done: number) => void;
}

/** Asks for many addresses: one at a time of each host, several hosts at once. */
export async function askAll(urls: string[], options: AskOptions & Politeness): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queues = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    addTo(queues, host, url);
  }
  const waiting = [...queues.values()];
  const work = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const [at, url] of queue.entries()) {
        if (at > 0) await options.pause(options.betweenRequests);
        answers.set(url, await askAddress(url, options));
        options.tell?.(answers.size);
      }
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return answers;
}
