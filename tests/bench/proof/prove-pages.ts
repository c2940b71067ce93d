import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makePage } from "../corpus/make-page.ts";
import { findDifferences } from "./find-differences.ts";
import { readWords } from "./read-words.ts";

/** What the proof has read. */
export interface Proof {
  pages: number;
  htmlBytes: number;
}

/** Reads all pages that a tool has built and throws, with the first faults, unless each has the words of the corpus, and the menu where pages have one. */
export async function provePages(outputDir: string, pageCount: number, hasSidenav = true): Promise<Proof> {
  const faults: string[] = [];
  let htmlBytes = 0;
  for (let index = 0; index < pageCount && faults.length < 5; index++) {
    const page = makePage(index);
    const file = join(outputDir, page.url, "index.html");
    try {
      const source = await readFile(file);
      htmlBytes += source.length;
      const found = findDifferences(
        page,
        readWords(source.toString("utf8"), hasSidenav),
        pageCount,
        hasSidenav,
      );
      faults.push(...found.map((fault) => `${page.url}: ${fault}`));
    } catch (error) {
      faults.push(`${page.url}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (faults.length > 0) throw new Error(`The pages are not those of the corpus:\n${faults.join("\n")}`);
  return { pages: pageCount, htmlBytes };
}
