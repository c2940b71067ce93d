import { formatCode } from "./format-code.ts";
import { formatFence } from "./format-fence.ts";
import { showText } from "./show-text.ts";

/**
 * The line to write, below an item of a list of Markdown, to be copied as it is: one whose blanks count and would be lost among words
 * is a block of code. Its tabs stay.
 */
export function formatWrite(line: string): string {
  const shown = line.split("\t").map(showText).join("\t");
  if (shown.trim() === "") return "  Write an empty line.\n";
  return /^\s|\s$|\t| {2}/.test(shown)
    ? `  Write:\n\n${formatFence("", [shown]).replace(/^/gm, "  ")}\n`
    : `  Write: ${formatCode(shown)}\n`;
}
