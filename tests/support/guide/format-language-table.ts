import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameLanguage } from "../../../src/site/language-facts.ts";
import { repository } from "../run-waymark.ts";

const folder = join(repository, "src/site/interface");

/** The languages that Waymark brings words for and who has read them, as a Markdown table for the README. */
export function formatLanguageTable(): string {
  const rows = readdirSync(folder).map((file) => {
    const [code = ""] = file.split(".");
    const reviewer = /^reviewedBy: *(\S.*)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1];
    return `| \`${code}\` | ${nameLanguage(code, "en")} | ${reviewer ?? "not yet reviewed by a speaker"} |\n`;
  });
  return `| code | language | reviewed by |\n| --- | --- | --- |\n${rows.sort().join("")}`;
}
