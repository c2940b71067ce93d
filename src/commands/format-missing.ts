import { showText } from "../problems/show-text.ts";

/** What is said at the end of a build of the files and addresses that it left out; nothing where it left out none. */
export function formatMissing(paths: string[]): string {
  if (paths.length === 0) return "";
  const lines = paths.map((path) => `  ${showText(path)}\n`).join("");
  return `\nLEFT OUT because of the errors above, and not on the site:\n${lines}`;
}
