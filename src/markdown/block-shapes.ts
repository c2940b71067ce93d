import type { Token } from "markdown-it";
import type { Edit } from "../problems/problem.ts";
import type { KnownBlock } from "../site/block.ts";
import { findPicture } from "./find-picture.ts";

/** What stands right in a block: its first token, its place among the tokens, and the place behind it. */
export interface ShapedPart {
  open: Token;
  from: number;
  to: number;
  /** The words and images of a paragraph. */
  parts: Token[];
  /** As it is written, and where that begins in the normalised body. */
  text: string;
  start: number;
}

/** A block that is made of something. */
export interface ShapedBlock {
  children: ShapedPart[];
  /** The place of its end among the tokens. */
  end: number;
  /** Puts each range of tokens into an element of that class; between them, nothing is kept. */
  wrap: (className: string, ranges: [from: number, to: number][]) => void;
  /** Tells of a part, or of the block where it has none. */
  report: (part: ShapedPart | null, message: string, hint: string, edits?: Edit[]) => void;
}

const example = '![What it shows](hall.jpg "The words below it")';
const pictureLine = /^\[?!\[[^\]]*\]\([^()]*\)(?:\]\([^()]*\))?(?:\{[^{}]*\})?$/;

/** What becomes of what stands in the blocks of each shape, and what can't be in them. */
export const blockShapes: Record<NonNullable<KnownBlock["shape"]>, (block: ShapedBlock) => void> = {
  gallery: ({ children, report }) => {
    if (children.length === 0)
      report(null, "There is no picture in this gallery.", `Each has a line of its own: ${example}`);
    for (const child of children) {
      const { open, text, start } = child;
      if (open.hidden) continue;
      const mended = captionPicture(text);
      const marks = [...text.matchAll(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?=!\[)/gm)];
      if (marks.length > 0 && /list_open$/.test(open.type)) {
        const edits = marks.map(({ 0: mark, index }) => cut(start + index, mark.length));
        report(child, "The pictures of a gallery are no list.", "Take the signs before them away.", edits);
      } else {
        const at = findOther(text);
        report(
          { ...child, start: start + at },
          "A gallery holds pictures alone, each on a line of its own.",
          `Words below a picture stand in quotes behind its file: ${mended || example}. Other words stand above or below the block.`,
          mended ? [{ start, end: start + text.length, text: mended }] : [],
        );
      }
    }
  },
  beside: ({ children: [first, second], end, wrap, report }) => {
    if (!first) {
      report(null, "There is no picture here, and there are no words.", `It begins with ${example}.`);
    } else if (first.open.type !== "paragraph_open" && first.open.type !== "figure_open") {
      report(first, "The picture that words stand beside comes first.", `Write above this: ${example}`);
    } else if (!findPicture(first.parts)) {
      const line = first.text.search(/\n/) + 1;
      const isGlued = /^!\[/.test(first.text) && line > 0;
      report(
        first,
        "The picture that words stand beside comes first, and an empty line parts it from them.",
        isGlued ? "Put an empty line below the picture." : `Write above this: ${example}`,
        isGlued ? [{ start: first.start + line, end: first.start + line, text: "\n" }] : [],
      );
    } else if (!second) {
      report(
        first,
        "There are no words beside this picture.",
        "Write them below it, with an empty line between.",
      );
    } else {
      first.open.attrJoin("class", "beside__picture");
      wrap("beside__words", [[first.to, end]]);
    }
  },
  columns: ({ children, end, wrap, report }) => {
    const breaks = children.filter(({ open }) => open.type === "hr");
    const headings = children.filter(({ open }) => open.type === "heading_open");
    const highest = headings.map(({ open }) => open.tag).sort()[0];
    const begins = breaks.length > 0 ? breaks : headings.filter(({ open }) => open.tag === highest);
    const starts = [
      children[0]?.from ?? end,
      ...begins.map(({ from, to }) => (breaks.length > 0 ? to : from)),
    ];
    const ranges = starts
      .map((from, n): [number, number] => [from, begins[n]?.from ?? end])
      .filter(([from, to]) => from < to);
    const glued = headings.find(({ open: { markup } }) => markup === "-");
    if (ranges.length > 1) {
      if (breaks.length === 0 && begins[0] !== children[0])
        report(
          children[0] as ShapedPart,
          "This stands above the heading of the first column.",
          "Put it above the block, or give it a heading, too.",
        );
      wrap("columns__column", ranges);
    } else if (glued) {
      const line = glued.start + glued.text.lastIndexOf("\n") + 1;
      report(
        glued,
        "The line of hyphens right below makes a heading of this, and parts no columns.",
        "Put an empty line between them.",
        [{ start: line, end: line, text: "\n" }],
      );
    } else {
      report(
        null,
        ranges.length === 0 ? "There is nothing in these columns." : "This is one column alone.",
        "Begin each column with a heading, such as ### Hours, or put a line with --- between them, and an empty line above and below it.",
      );
    }
  },
};

/** A picture with the words beside or below it as its caption; `null` for all else. */
function captionPicture(text: string): string | null {
  const [first = "", below = "", ...more] = text.split("\n");
  const [, image, beside = ""] = /^(!\[[^\]]*\]\([^\s()"]+)\)(.*)$/.exec(first) ?? [];
  const words = `${beside} ${below}`.trim();
  const isCaption = more.length === 0 && words !== "" && !/["!]/.test(words);
  return image && isCaption ? `${image} "${words}")` : null;
}

/** Where the first line begins that is no picture alone. */
function findOther(text: string): number {
  let at = 0;
  for (const line of text.split("\n")) {
    if (!pictureLine.test(line.trim())) return at + line.length - line.trimStart().length;
    at += line.length + 1;
  }
  return 0;
}

function cut(start: number, length: number): Edit {
  return { start, end: start + length, text: "" };
}
