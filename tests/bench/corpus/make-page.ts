import { createRandom } from "../../support/create-random.ts";
import { type BlockKind, makeBlock } from "./make-block.ts";
import { makeTarget, sectionSize } from "./make-target.ts";
import type { LinkTarget } from "./write-phrase.ts";

/** A page of the neutral corpus, from which each tool's own file is written. */
export interface CorpusPage extends LinkTarget {
  /** Place in the whole corpus, from 0. */
  index: number;
  /** Name of its folder; the first page of a section is the section's own page. */
  section: string;
  /** Name of its file; `index` for the section's own page. */
  slug: string;
  /** Place in its section, from 1. */
  order: number;
  markdown: string;
  /** Title and text as a reader meets them, one space between words. */
  words: string;
}

const plan: BlockKind[] = [
  ...(["paragraph", "section", "paragraph", "bullets", "section", "paragraph", "table"] as const),
  ...(["part", "paragraph", "quote", "section", "steps", "paragraph", "part", "paragraph"] as const),
];

/** Makes page number `index`, about 600 words; it depends on `index` alone and links to earlier pages only. */
export function makePage(index: number): CorpusPage {
  const target = makeTarget(index);
  const random = createRandom(index * 2 + 1);
  const links = Array.from({ length: Math.min(index, 8) }, () =>
    makeTarget(pickEarlier(index, random.below)),
  );
  const blocks = plan.map((kind) => makeBlock(kind, random, links));
  const [, section = "", slug = ""] = target.url.split("/");
  return {
    ...target,
    index,
    section,
    slug: slug || "index",
    order: (index % sectionSize) + 1,
    markdown: `${blocks.map((block) => block.markdown).join("\n\n")}\n`,
    words: [target.title, ...blocks.map((block) => block.words)].join(" "),
  };
}

/** Half of the links stay near, as in a real site; the others lead anywhere before this page. */
function pickEarlier(index: number, below: (limit: number) => number): number {
  return below(2) === 0 ? index - 1 - below(Math.min(index, sectionSize)) : below(index);
}
