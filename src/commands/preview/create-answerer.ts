import type { Problem } from "../../problems/problem.ts";
import { type Answer, answerPath, bareHtml } from "./answer.ts";
import { buildFault } from "./build-fault.ts";
import type { PreviewSite } from "./preview-site.ts";

/**
 * Creates the function that answers a path (decoded, without query) from the present state of the site. A page that a
 * mistake keeps from being made is answered as it was when it was last shown; `report` hears why, and what is wrong with a page that could be laid out.
 */
export function createAnswerer(
  site: PreviewSite,
  report: (path: string, problems: Problem[]) => void,
): (path: string) => Promise<Answer> {
  const lastGood = new Map<string, { id: string; answer: Answer }>();

  return async (path) => {
    const { snapshot } = site;
    if (!snapshot) return bareHtml(503);
    const last = lastGood.get(path);
    const page = snapshot.navigation.index.byUrl.get(path);
    // A page that is gone on purpose is gone; one with a mistake in it stays as it was, whatever stands in for it.
    if (last && page?.original !== null && snapshot.content.unreadable.has(last.id)) return last.answer;
    try {
      const answer = await answerPath(path, snapshot);
      if (answer && page) lastGood.set(path, { id: page.id, answer });
      if (answer?.problems) report(path, answer.problems);
      return answer ?? bareHtml(404);
    } catch (error) {
      report(path, [buildFault(error)]);
      return last?.answer ?? bareHtml(500);
    }
  };
}
