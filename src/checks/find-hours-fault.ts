import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { BlockFault } from "./find-list-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** Why a block of opening hours shows none: there is no file with them, or it is of another kind. */
export function findHoursFault({ words }: BlockFact, page: Page, { content }: SiteFacts): BlockFault | null {
  const { lists } = dataOf(content, page.language);
  const name = words || "hours";
  const file = lists.get(name);
  // One with a mistake is told there.
  if (content.problems.some((problem) => problem.file.endsWith(`data/${name}.yaml`))) return null;
  if (file?.list?.kind === "hours") return null;
  const names = [...lists].flatMap(([known, { list }]) => (list?.kind === "hours" ? known : []));
  return {
    message: file
      ? `${file.source.path} holds no opening hours.`
      : `There are no opening hours in data/${name}.yaml.`,
    meant: words ? didYouMean(words, names) : null,
    hint:
      names.length > 0
        ? `Opening hours stand in: ${names.join(", ")}.`
        : "Write them into data/hours.yaml, in the folder of the content.",
  };
}
