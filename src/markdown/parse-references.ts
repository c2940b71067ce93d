import type { MarkdownIt, StateBlock } from "markdown-it";
import { builtInBlockRule } from "./built-in-rule.ts";
import type { Rendering } from "./rendering.ts";

/** Reads link references (`[name]: address`), keeping where their addresses stand. */
export function parseReferences(md: MarkdownIt): void {
  const parse = builtInBlockRule("reference");
  md.block.ruler.at("reference", (state, line, end, silent) => {
    if (!parse(state, line, end, silent)) return false;
    if (!silent) keepAddress(md, state, line);
    return true;
  });
}

function keepAddress(md: MarkdownIt, state: StateBlock, first: number): void {
  const rendering: Rendering = state.env;
  let line = first;
  let at = textStart(state, line);
  const nextLine = () => {
    line++;
    at = textStart(state, line);
  };
  const atLineEnd = () => at >= (state.eMarks[line] as number) && line < state.lineMax;
  let label = "";
  at++;
  while (state.src[at] !== "]") {
    if (atLineEnd()) {
      label += "\n";
      nextLine();
      continue;
    }
    if (state.src[at] === "\\") label += state.src[at++];
    label += state.src[at++];
  }
  const name = md.utils.normalizeReference(label);
  if (rendering.referenceSpans.has(name)) return;
  at += 2;
  while (atLineEnd() || state.src[at] === " " || state.src[at] === "\t") {
    if (atLineEnd()) nextLine();
    else at++;
  }
  const { pos } = md.helpers.parseLinkDestination(state.src, at, state.eMarks[line] as number);
  const bracket = state.src[at] === "<" ? 1 : 0;
  rendering.referenceSpans.set(name, { start: at + bracket, end: pos - bracket });
}

function textStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? state.src.length) + (state.tShift[line] ?? 0);
}
