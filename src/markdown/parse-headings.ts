import type { MarkdownIt, StateBlock } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** A heading as CommonMark has it. */
const opening = /^(#{1,6})(?:[ \t]+|$)/;
/** What was meant as one: no space, or one that can't be broken, between the signs and the words. */
const meantOpening = /^(#{2,6}\u00a0*)(?=[\p{L}\p{N}"“„«'‘(¿¡*_[`])/u;
const closing = /(?:^|[ \t])#+$/;

/** Reads headings; one whose space was forgotten (`##Partners`) too, and reports it. */
export function parseHeadings(md: MarkdownIt): void {
  md.block.ruler.at("heading", parseHeading, { alt: ["paragraph", "reference", "blockquote"] });
}

function parseHeading(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  if (state.src.charCodeAt(start) !== 0x23 || (state.sCount[line] as number) - state.blkIndent >= 4)
    return false;
  const text = state.src.slice(start, state.eMarks[line]);
  const right = opening.exec(text);
  const signs = right ?? meantOpening.exec(text);
  if (!signs) return false;
  if (silent) return true;

  const [all, marks = ""] = signs;
  const level = marks.replaceAll("\u00a0", "").length;
  const words = text.slice(all.length).trimEnd().replace(closing, "").trim();
  const from = start + text.indexOf(words, all.length);
  state.line = line + 1;
  const open = state.push("heading_open", `h${level}`, 1);
  open.markup = "#".repeat(level);
  open.map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = words;
  inline.map = [line, line + 1];
  inline.children = [];
  inline.meta = [0, from];
  state.push("heading_close", `h${level}`, -1).markup = open.markup;
  if (!right) reportMissingSpace(state.env, start, level, all.length);
  return true;
}

function reportMissingSpace(rendering: Rendering, start: number, level: number, length: number): void {
  const signs = "#".repeat(level);
  rendering.report("heading-without-space", {
    span: { start, end: start + length },
    message: `After ${signs} a space is missing, so many programs show no heading here.`,
    repair: { edits: [{ start: start + level, end: start + length, text: " " }], safe: true },
  });
}
