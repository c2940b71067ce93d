import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { findIsolates } from "./find-isolates.ts";
import type { Rendering } from "./rendering.ts";

/** Sets what a browser would turn round, where letters run both ways, as parts with a direction of their own (`bdi`). */
export function isolateRuns(md: MarkdownIt): void {
  md.core.ruler.push("isolates", (state) => {
    const { source, page } = state.env as Rendering;
    const { dir } = page.language;
    if (dir === "ltr" && !/[\u0590-\u08FF]/.test(source)) return;
    for (const block of state.tokens)
      if (block.type === "inline" && block.children) block.children = isolateAll(block.children, dir, state);
  });
}

function isolateAll(tokens: Token[], pageDir: "ltr" | "rtl", state: StateCore): Token[] {
  // Words that bear a direction of their own, and those inside of them.
  const dirs: string[] = [];
  return tokens.flatMap((token) => {
    if (token.nesting > 0) dirs.push(String(token.attrGet("dir") ?? dirs.at(-1) ?? pageDir));
    if (token.nesting < 0) dirs.pop();
    const dir = dirs.at(-1) ?? pageDir;
    if (token.type !== "text" || (dir !== "ltr" && dir !== "rtl")) return [token];
    return isolate(token, dir, state);
  });
}

function isolate(token: Token, dir: "ltr" | "rtl", { Token: Part }: StateCore): Token[] {
  const { content, level } = token;
  const found = findIsolates(content, dir);
  if (found.length === 0) return [token];
  const text = (from: number, to?: number) =>
    Object.assign(new Part("text", "", 0), { content: content.slice(from, to), level });
  let at = 0;
  const parts = found.flatMap(({ start, end, dir: own }) => {
    const open = Object.assign(new Part("bdi_open", "bdi", 1), { level });
    if (own !== "auto") open.attrSet("dir", own);
    const lead = text(at, start);
    at = end;
    return [lead, open, text(start, end), Object.assign(new Part("bdi_close", "bdi", -1), { level })];
  });
  return [...parts, text(at)].filter(({ type, content: words }) => type !== "text" || words !== "");
}
