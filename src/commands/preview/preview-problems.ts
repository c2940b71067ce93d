import type { Problem } from "../../problems/problem.ts";
import { showPath } from "../../site/show-path.ts";
import { buildFault } from "./build-fault.ts";
import { type Attention, findBehind } from "./find-behind.ts";
import type { PreviewSite } from "./preview-site.ts";

/** What is known to be wrong with the site in its present state. */
export interface PreviewProblems {
  list(): Problem[];
  /** The site was read anew: what its files say of themselves is known at once, the rules are asked behind. */
  restart(changed: string[] | "all"): void;
  /** What is wrong with the page at this path as it is laid out, as long as the site is as it is. */
  judged(path: string, problems: Problem[]): void;
}

/** Creates the list of a site's problems; `tell` is called whenever more is known. */
export function createPreviewProblems(
  site: PreviewSite,
  attention: Attention,
  tell: () => void,
): PreviewProblems {
  const ofLayouts = new Map<string, Problem[]>();
  let ofRules: Problem[] = [];
  let round = 0;

  const askRules = async (mine: number): Promise<void> => {
    const { snapshot } = site;
    const found = snapshot && (await findBehind(snapshot, attention, () => mine !== round));
    if (!found) return;
    const ofContent = new Set(snapshot.content.problems);
    ofRules = found.filter((problem) => !ofContent.has(problem));
    tell();
  };

  return {
    list: () => [
      ...site.faults,
      ...[...ofLayouts.values()].flat(),
      ...(site.snapshot?.content.problems ?? []),
      ...ofRules,
    ],
    restart(changed) {
      const mine = ++round;
      ofLayouts.clear();
      const workingDir = site.snapshot?.site.workingDir ?? "";
      const files = new Set(changed === "all" ? [] : changed.map((path) => showPath(path, workingDir)));
      // What the rules found elsewhere stands until they have looked again.
      ofRules = changed === "all" ? [] : ofRules.filter(({ file }) => !files.has(file));
      tell();
      askRules(mine).catch((error: unknown) => {
        ofRules = [buildFault(error)];
        tell();
      });
    },
    judged(path, problems) {
      const before = ofLayouts.get(path) ?? [];
      ofLayouts.set(path, problems);
      if (before.length + problems.length > 0) tell();
    },
  };
}
