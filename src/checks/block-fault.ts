import type { Content } from "../content/content.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { joinNames } from "../problems/join-names.ts";
import type { Span } from "../problems/source-text.ts";

/** Why a block has nothing to show. */
export interface BlockFault {
  message: string;
  hint: string | null;
  /** The name that was meant, where one is like it. */
  meant?: string | null;
  /** Where that stands which is at fault, if not behind the name of the block. */
  span?: Span;
}

/** The fault of a block that names none of `names`, or nothing at all: what is said of both, what the names are, and what to do where there are none. */
export function blameName(
  name: string,
  names: string[],
  said: { unknown: string; none: string; known: string; empty: string },
): BlockFault {
  return {
    message: name ? said.unknown : said.none,
    hint: names.length > 0 ? `${said.known}: ${joinNames(names)}.` : said.empty,
    meant: name ? didYouMean(name, names) : null,
  };
}

/** Whether a file of `data/` has a mistake, which is told there. */
export function isFaulty(name: string, { problems }: Pick<Content, "problems">): boolean {
  return problems.some(({ file }) => file.endsWith(`data/${name}.yaml`));
}
