import type { Data } from "../../content/content.ts";
import type { KnownBlock } from "../../site/block.ts";
import { isSettings } from "../../yaml/value-at.ts";

/** What a block of a site reads of its data: the file, or the entry that the words behind its name choose; `undefined` where that is not there, `null` where it reads none. */
export function findEntry(block: KnownBlock | undefined, words: string, { lists }: Data): unknown {
  if (!block?.data) return null;
  const value = lists.get(block.data)?.value;
  if (!block.entry) return value;
  return isSettings(value) && Object.hasOwn(value, words) ? value[words] : undefined;
}
