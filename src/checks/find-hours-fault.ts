import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { BlockFact } from "../markdown/body.ts";
import { type BlockFault, blameName, isFaulty } from "./block-fault.ts";
import type { SiteFacts } from "./rule.ts";

/** Why a block of opening hours shows none: there is no file with them, or it is of another kind. */
export function findHoursFault({ words }: BlockFact, page: Page, { content }: SiteFacts): BlockFault | null {
  const { lists } = dataOf(content, page.language);
  const name = words || "hours";
  const file = lists.get(name);
  if (isFaulty(name, content) || file?.list?.kind === "hours") return null;
  const names = [...lists].flatMap(([known, { list }]) => (list?.kind === "hours" ? known : []));
  const message = file
    ? `${file.source.path} holds no opening hours.`
    : `There are no opening hours in data/${name}.yaml.`;
  return blameName(words, names, {
    unknown: message,
    none: message,
    known: "Opening hours stand in",
    empty: "Write them into data/hours.yaml, in the folder of the content.",
  });
}
