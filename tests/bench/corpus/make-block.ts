import type { Random } from "../../support/create-random.ts";
import { plainText } from "./plain-text.ts";
import { type LinkTarget, writePhrase } from "./write-phrase.ts";

export type BlockKind = "section" | "part" | "paragraph" | "bullets" | "steps" | "table" | "quote";

/** A piece of a page: as Markdown, and as the words that a reader meets. */
export interface Block {
  markdown: string;
  words: string;
}

/** Makes one block; each form is one that CommonMark, kramdown and goldmark read alike. */
export function makeBlock(kind: BlockKind, random: Random, links: LinkTarget[]): Block {
  const phrases = (from: "sentence" | "item" | "heading", count: number) =>
    Array.from({ length: count }, () => writePhrase(from, random, links));
  switch (kind) {
    case "section":
      return formatLines(phrases("heading", 1), () => "## ");
    case "part":
      return formatLines(phrases("heading", 1), () => "### ");
    case "paragraph":
      return formatLines([phrases("sentence", 4 + random.below(3)).join(" ")], () => "");
    case "quote":
      return formatLines(phrases("sentence", 2), () => "> ");
    case "bullets":
      return formatLines(phrases("item", 4 + random.below(3)), () => "- ");
    case "steps":
      return formatLines(phrases("item", 4), (row) => `${row + 1}. `);
    case "table":
      return formatTable([["Step", "What to do", "With whom"], ...makeRows(random)]);
  }
}

function formatLines(lines: string[], prefix: (row: number) => string): Block {
  return {
    markdown: lines.map((line, row) => prefix(row) + line).join("\n"),
    words: lines.map(plainText).join(" "),
  };
}

function makeRows(random: Random): string[][] {
  return Array.from({ length: 4 }, (_, row) => [
    `${row + 1}`,
    writePhrase("item", random),
    writePhrase("heading", random),
  ]);
}

function formatTable(rows: string[][]): Block {
  const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return {
    markdown: [lines[0], "| --- | --- | --- |", ...lines.slice(1)].join("\n"),
    words: rows.flat().map(plainText).join(" "),
  };
}
