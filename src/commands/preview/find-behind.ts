import { setTimeout as wait } from "node:timers/promises";
import { checkSiteInSteps } from "../../checks/check-site.ts";
import { hosts } from "../../output/hosts/hosts.ts";
import type { Problem } from "../../problems/problem.ts";
import { findProblems } from "../find-problems.ts";
import type { Snapshot } from "./preview-site.ts";

// Milliseconds of work after which others get their turn, and of quiet before it goes on: a page that reloads asks for its
// files in quick succession, and none of them must wait for a rule that reads ten thousand pages.
const workFor = 10;
const quietFor = 60;

/** The attention that a preview owes its visitors. */
export interface Attention {
  /** `performance.now()` of the last request or change. */
  lastAsked: number;
}

/**
 * Finds all problems of a snapshot while nobody waits for a page; `null` when `isStale` says that it is of no use any more.
 */
export async function findBehind(
  snapshot: Snapshot,
  attention: Attention,
  isStale: () => boolean,
): Promise<Problem[] | null> {
  const steps = checkSiteInSteps(snapshot);
  let began = Number.NEGATIVE_INFINITY;
  for (;;) {
    if (performance.now() - began > workFor) {
      await quiet(attention, isStale);
      began = performance.now();
    }
    if (isStale()) return null;
    const { done, value } = steps.next();
    if (done) return findProblems(snapshot, hosts, value);
  }
}

async function quiet(attention: Attention, isStale: () => boolean): Promise<void> {
  do {
    const left = attention.lastAsked + quietFor - performance.now();
    // At least one turn, in which a request that has come in meanwhile is heard.
    await wait(Math.max(left, 1));
  } while (!isStale() && performance.now() - attention.lastAsked < quietFor);
}
