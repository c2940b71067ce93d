import type { MarkdownIt, Token } from "markdown-it";
import type { Places } from "./body.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Rendering } from "./rendering.ts";

const box = /^\[([ xX])\][ \t]+(?=\S)/;

/**
 * Reads items that begin with a box, `[ ]` or `[x]`. The box is drawn by the style sheet and said in words: a control
 * that nobody can use would only be in the way.
 */
export function parseTasks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "tasks", ({ tokens }) => {
    const lists: Token[] = [];
    for (const [i, token] of tokens.entries()) {
      if (token.type === "bullet_list_open" || token.type === "ordered_list_open") lists.push(token);
      else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
      else if (token.type === "list_item_open") markTask(token, tokens[i + 2], lists.at(-1));
    }
  });
  md.renderer.rules.list_item_open = (tokens, i, options, env, renderer) => {
    const html = renderer.renderToken(tokens, i, options);
    const done: boolean | undefined = tokens[i]?.meta?.done;
    if (done === undefined) return html;
    const { taskDone, taskOpen } = (env as Rendering).words;
    return `${html}<span class="visually-hidden">${escapeHtml(done ? taskDone : taskOpen)} </span>`;
  };
}

function markTask(item: Token, inline: Token | undefined, list: Token | undefined): void {
  const found = inline?.type === "inline" ? box.exec(inline.content) : null;
  if (!inline || !found) return;
  const done = found[1] !== " ";
  item.meta = { done };
  item.attrJoin("class", done ? "task task--done" : "task");
  if (list && !list.attrGet("class")?.includes("task-list")) list.attrJoin("class", "task-list");
  inline.content = inline.content.slice(found[0].length);
  inline.meta = cutPlaces(inline.meta, found[0].length);
}

/** The places of a text whose first `length` characters were cut off its first line. */
function cutPlaces([, start, ...rest]: Places, length: number): Places {
  return [0, (start ?? 0) + length, ...rest.map((at, i) => (i % 2 ? at : at - length))];
}
