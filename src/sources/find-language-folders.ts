import { readdirSync } from "node:fs";
import { isLanguageFolder } from "../site/language-facts.ts";

/**
 * Further languages of a site that keeps its pages by language: folders at the top that are called as one. Elsewhere `hr/` may as well
 * be human resources.
 */
export function findLanguageFolders(listed: { code: string }[], inputDir: string): { code: string }[] {
  const folders = readdirSync(inputDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!listed.some(({ code }) => folders.includes(code))) return [];
  const others = folders.filter((name) => !listed.some(({ code }) => code === name));
  return others.filter(isLanguageFolder).map((code) => ({ code }));
}
