import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { wordKeys } from "../../../src/site/words/build-words.ts";
import { repository } from "../run-waymark.ts";

/** The words of the frame by their names, in English, as a Markdown table for the editors' guide. */
export function formatWordTable(): string {
  const english = parse(readFileSync(join(repository, "src/site/interface/en.yaml"), "utf8"));
  const rows = [...wordKeys].sort().map((key) => `| \`${key}\` | ${formatCode(english[key])} |\n`);
  return `| Name | In English |\n| --- | --- |\n${rows.join("")}`;
}

/** A message in one line; a table takes \`|\` for the end of a cell. */
function formatCode(message: string): string {
  return `\`${message
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|")}\``;
}
