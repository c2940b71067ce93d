import { escapeMarkdown } from "../problems/escape-markdown.ts";
import { formatCode } from "../problems/format-code.ts";
import type { Finding } from "./proposal.ts";

/** What was found, in a line of Markdown; `place` stands behind its level. */
export function formatFinding({ level, message, hint, rule }: Finding, place = ""): string {
  const remedy = hint === null ? "" : ` ${escapeMarkdown(hint)}`;
  return `**${level === "error" ? "Error" : "Notice"}**${place}: ${escapeMarkdown(message)}${remedy} (${formatCode(rule)})`;
}
