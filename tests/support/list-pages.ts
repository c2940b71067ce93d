import { readdirSync } from "node:fs";

/** Site paths of all pages in an output folder, sorted. */
export function listPages(output: string): string[] {
  return (readdirSync(output, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();
}
