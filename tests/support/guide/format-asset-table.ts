import { assetPaths } from "../../../src/theme/asset-paths.ts";

/** What may lie in a site's assets, as a Markdown table for the README. */
export function formatAssetTable(): string {
  const rows = assetPaths.map(({ path, is }) => [path.replace(/[^, ]+/g, "`$&`"), is]);
  return [["In `assets/`", "What it is"], ["---", "---"], ...rows]
    .map((row) => `| ${row.join(" | ")} |\n`)
    .join("");
}
