import { longestBackticks } from "./longest-backticks.ts";

/** Text in a code span of Markdown, whatever backticks it has (CommonMark 6.1). Without any text it is a blank: two backticks would begin a span. */
export function formatCode(text: string): string {
  const longest = longestBackticks(text);
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return fence + pad + (text || " ") + pad + fence;
}
