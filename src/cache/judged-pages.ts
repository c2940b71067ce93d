import { hash } from "node:crypto";
import type { PrintedFacts } from "../layouts/gather-printed.ts";
import { openKeptOutput } from "./kept-output.ts";
import { readPack, writePack } from "./pack.ts";

/** A page that was laid out, with all that judging it needs to know. */
export interface JudgedPage {
  /** Of its file, below the site. */
  path: string;
  /** What it was made from (see `buildLayoutKey`). */
  key: string | null;
  printed: PrintedFacts | null;
}

/** The pages that a build or a check laid out before. */
export interface JudgedPages {
  /** A page that was made from the same; `null` where there is none. */
  find(path: string, key: string): JudgedPage | null;
  /** Keeps these for the next check. */
  save(pages: JudgedPage[]): Promise<void>;
}

const form = "judged pages 1";

/** Opens what is known of the pages of a site whose output folder is `target`. */
export async function openJudgedPages(cacheDir: string, target: string): Promise<JudgedPages> {
  const name = `judged/${hash("sha256", target).slice(0, 16)}`;
  const checked = new Map(
    ((await readPack<JudgedPage[]>(cacheDir, name, form)) ?? []).map((page) => [page.path, page]),
  );
  const { current: built } = await openKeptOutput(cacheDir, target);
  return {
    find(path, key) {
      const known = [checked.get(path), built.get(path)].find((page) => page?.key === key);
      return known ? { path, key, printed: known.printed } : null;
    },
    save: (pages) => writePack(cacheDir, name, form, pages),
  };
}
