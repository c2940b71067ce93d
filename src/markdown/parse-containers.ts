import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import type { KnownBlock } from "../site/block.ts";
import { allowedAttributes, applyAttributes, parseAttributeList } from "./attribute-list.ts";
import type { BlockFact } from "./body.ts";
import { chooseOptions } from "./choose-options.ts";
import { escapeHtml } from "./escape-html.ts";
import { findContainerEnd } from "./find-container-end.ts";
import { blockMark } from "./marks.ts";
import { type OptionLines, parseOptionLines } from "./parse-option-lines.ts";
import type { Rendering } from "./rendering.ts";
import { reportUnknownBlock } from "./report-unknown-block.ts";

const opening = /^(:{3,})[ \t]*(\p{L}[\p{L}\p{N}-]*)(?=[\s{]|$)(.*)$/su;
const trailingList = /(?:^|[ \t])(\{(?![{%])[^{}]*\})$/;
const ending = /^:{3,}[ \t]*$/;

/** How the text of a block looks that does not exist. */
const unknown: KnownBlock = { about: "", className: "" };

const noLines: OptionLines = { options: {}, places: {}, classes: [] };

/** Reads blocks between lines of colons: those of every site (`blocks.ts`) and the site's own. */
export function parseContainers(md: MarkdownIt): void {
  md.block.ruler.before("fence", "container", parseContainer, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.renderer.rules.title_open = (tokens, i, _options, _env, renderer) => {
    const { tag } = tokens[i] as Token;
    return `<${tag}${renderer.renderAttrs(tokens[i] as Token)}>`;
  };
  md.renderer.rules.drawn_block = (tokens, i) => tokens[i]?.content ?? "";
  md.renderer.rules.interface_words = (tokens, i) => escapeHtml(tokens[i]?.content ?? "");
}

function parseContainer(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  const start = (state.bMarks[first] as number) + (state.tShift[first] as number);
  if (state.src.charCodeAt(start) !== 0x3a || (state.sCount[first] as number) - state.blkIndent >= 4)
    return false;
  const text = state.src.slice(start, state.eMarks[first]);
  const isEnd = ending.test(text);
  const found = isEnd ? null : opening.exec(text);
  if (!isEnd && !found) return false;
  if (silent) return true;
  if (!found) {
    state.line = first + 1;
    reportStrayEnd(state.env, start, text.trimEnd());
    return true;
  }

  const [, marks = "", name = "", behind = ""] = found;
  const rest = behind.trim();
  const { blocks } = (state.env as Rendering).site;
  const block = (Object.hasOwn(blocks, name) && blocks[name]) || unknown;
  const { line, closed } = findContainerEnd(state, { first, end, count: marks.length });
  const nameAt = start + text.indexOf(name, marks.length);
  if (block === unknown) reportUnknownBlock(state.env, name, nameAt);
  if (!closed) reportUnclosed(state.env, { start, end: nameAt + name.length }, marks, name);

  const { tag = "div", className = name } = block;
  const open = state.push("container_open", tag, 1);
  open.map = [first, line];
  open.meta = block;
  if (className) open.attrSet("class", className);
  const [all = "", braces] = trailingList.exec(rest) ?? [];
  const list = braces ? parseAttributeList(braces) : null;
  const place = (offset: number) => start + text.lastIndexOf("{") + offset;
  // What else is wrong with one that there is not is for who has mended its name.
  const written = block === unknown ? list?.flatMap(({ name }) => name ?? []) : null;
  const names =
    written?.filter((one) => !allowedAttributes.includes(one)) ?? Object.keys(block.options ?? {});
  const others = list?.filter((entry) => !names.includes(entry.name ?? "")) ?? [];
  const { options, classes } = chooseOptions(block, className, list ?? [], place, state.env);
  for (const one of classes) open.attrJoin("class", one);
  applyAttributes(open, others, place, state.env, names);
  const words = list ? rest.slice(0, rest.length - all.length).trimEnd() : rest;
  const afterName = nameAt + name.length;
  const chooses = block.drawn !== undefined && (block.entry || !block.title);
  if (!chooses && !block.title?.below) pushTitle(state, block, words, afterName);
  const lines = block.lines ? parseOptionLines(state, block, name, { from: first + 1, to: line }) : noLines;
  if (block.drawn) {
    const set = { options: { ...options, ...lines.options }, places: lines.places };
    pushDrawn(state, { name, words: chooses ? words : "", ...set }, nameAt);
  }
  for (const one of lines.classes) open.attrJoin("class", one);
  if (block.inner) state.push("inner_open", block.inner, 1);

  if (!block.lines) parseText(state, first + 1, line);
  if (block.inner) state.push("inner_close", block.inner, -1);
  if (!chooses && block.title?.below) pushTitle(state, block, words, afterName);
  state.push("container_close", tag, -1);
  state.line = closed ? line + 1 : line;
  return true;
}

function parseText(state: StateBlock, from: number, to: number): void {
  const { parentType, lineMax } = state;
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  state.parentType = parentType;
  state.lineMax = lineMax;
}

function pushTitle(state: StateBlock, { title }: KnownBlock, written: string, from: number): void {
  if (!written && !title?.fallback) return;
  const { words }: Rendering = state.env;
  const open = state.push(title ? "title_open" : "paragraph_open", title?.tag ?? "p", 1);
  if (title) open.attrSet("class", title.className);
  if (written) {
    const inline = state.push("inline", "", 0);
    inline.content = written;
    inline.children = [];
    inline.meta = [0, state.src.indexOf(written, from)];
  } else if (title?.fallback) state.push("interface_words", "", 0).content = words[title.fallback];
  state.push(title ? "title_close" : "paragraph_close", open.tag, -1);
}

function pushDrawn(state: StateBlock, block: Omit<BlockFact, "start" | "end">, nameAt: number): void {
  const { facts, toSource }: Rendering = state.env;
  const { name, words } = block;
  const start = words ? state.src.indexOf(words, nameAt + name.length) : nameAt;
  const place = { start: toSource(start), end: toSource(start + (words || name).length) };
  state.push("drawn_block", "", 0).content = blockMark(facts.blocks.push({ ...block, ...place }) - 1);
}

function reportUnclosed(
  rendering: Rendering,
  span: { start: number; end: number },
  marks: string,
  name: string,
): void {
  rendering.report("container-unclosed", {
    span,
    message: `The block "${name}" never ends, so it takes in all that follows.`,
    hint: `Put a line with ${marks} below its last line.`,
  });
}

function reportStrayEnd(rendering: Rendering, start: number, marks: string): void {
  rendering.report("container-stray-end", {
    span: { start, end: start + marks.length },
    message: "This line would end a block, but no block is open here.",
    hint: "Take the line out, or write the first line of the block above it, e.g. ::: note",
  });
}
