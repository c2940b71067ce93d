import type { Token } from "markdown-it";
import type { Section } from "./body.ts";
import { joinPassages } from "./join-passages.ts";
import { listPassages } from "./list-passages.ts";
import type { Rendering } from "./rendering.ts";

/**
 * The words of a page by its headings. Marks of blocks (`\0b…\0`) stay in the words, because their data is not known yet; images
 * read as what they show.
 */
export function buildSections(tokens: Token[], rendering: Rendering): Section[] {
  const { facts, words } = rendering;
  const sections: Section[] = [];
  let [id, heading, from] = ["", "", 0];
  const end = (to: number) => {
    const passages = listPassages(tokens.slice(from, to), rendering, (n) => facts.images[n]?.alt ?? "");
    sections.push([id, heading, joinPassages(passages)]);
  };
  for (const [i, { type }] of tokens.entries()) {
    if (type === "heading_open") {
      end(i);
      const { meta } = tokens[i + 2] as Token;
      [id, heading, from] = [meta.id, meta.text, i + 3];
    } else if (type === "footnote_block_open") {
      end(i);
      [id, heading, from] = ["note_1", words.notes, i + 1];
    }
  }
  end(tokens.length);
  return sections;
}
