import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { findDirection } from "./find-direction.ts";
import { findIsolates } from "./find-isolates.ts";
import type { Rendering } from "./rendering.ts";

type Direction = "ltr" | "rtl";

/** Sets what a browser would turn round, where letters run both ways, as parts with a direction of their own (`bdi`). */
export function isolateRuns(md: MarkdownIt): void {
  md.core.ruler.push("isolates", (state) => {
    const { source, page } = state.env as Rendering;
    const { dir } = page.language;
    if (dir === "ltr" && !/[\u0590-\u08FF]/.test(source)) return;
    const follow = createFollower(dir);
    for (const block of state.tokens) {
      const around = follow(block);
      if (block.children && around) block.children = isolateBlock(block.children, around, state);
    }
  });
}

/** Told one token after the other, says which way the text of each runs, by what stands around it; `null` where its letters decide. */
function createFollower(dir: Direction): (token: Token) => Direction | null {
  // Blocks or words that bear a direction of their own, and those inside of them.
  const dirs: string[] = [];
  return (token) => {
    if (token.nesting > 0) dirs.push(token.attrGet("dir") ?? dirs.at(-1) ?? dir);
    if (token.nesting < 0) dirs.pop();
    const around = dirs.at(-1) ?? dir;
    return around === "ltr" || around === "rtl" ? around : null;
  };
}

/** The parts of a text block: all in one where their letters all run the other way, else each as it needs. */
function isolateBlock(tokens: Token[], dir: Direction, state: StateCore): Token[] {
  // A figure is no part of a line; its caption is a block by itself.
  if (tokens.some(({ type }) => type === "figcaption_open"))
    return tokens.flatMap((token, i) =>
      tokens[i - 1]?.type === "figcaption_open" ? isolateBlock([token], dir, state) : [token],
    );
  const first = tokens.find(({ type, content }) => type !== "text" || content !== "");
  const own = findDirection(
    tokens.map(({ type, content }) => (type === "text" || type === "value" ? content : "")).join(" "),
  );
  // Words in bold that begin a block are a name for styles, and stay its first part.
  const isWhole = own !== null && own !== "both" && own !== dir && first?.type !== "strong_open";
  return isWhole && !tokens.some((token) => token.attrGet("dir"))
    ? wrap(tokens, own, state)
    : isolateParts(tokens, dir, state);
}

function isolateParts(tokens: Token[], blockDir: Direction, state: StateCore): Token[] {
  const follow = createFollower(blockDir);
  return tokens.flatMap((token) => {
    const dir = follow(token);
    if (token.type === "value" && dir) return isolateValue(token, dir, state);
    return token.type === "text" && dir ? isolateToken(token, dir, state) : [token];
  });
}

function isolateToken({ content, level }: Token, dir: Direction, state: StateCore): Token[] {
  const text = (from: number, to?: number) =>
    Object.assign(new state.Token("text", "", 0), { content: content.slice(from, to), level });
  let at = 0;
  const parts = findIsolates(content, dir).flatMap(({ start, end, dir: own }) => {
    const lead = text(at, start);
    at = end;
    return [lead, ...wrap([text(start, end)], own === "auto" ? null : own, state)];
  });
  return [...parts, text(at)];
}

/** A value is held together as a whole. */
function isolateValue(token: Token, dir: Direction, state: StateCore): Token[] {
  const [held] = findIsolates(token.content, dir);
  return held ? wrap([token], held.dir === "auto" ? null : held.dir, state) : [token];
}

function wrap(tokens: Token[], dir: Direction | null, { Token: Part }: StateCore): Token[] {
  const open = new Part("bdi_open", "bdi", 1);
  if (dir) open.attrSet("dir", dir);
  return [open, ...tokens, new Part("bdi_close", "bdi", -1)];
}
