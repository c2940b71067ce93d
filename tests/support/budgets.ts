import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./run-waymark.ts";

/** What a reader may be made to load before the first page can be read, in bytes as sent (text in brotli). */
export interface Budget {
  /** The page itself, its style and its script together. */
  page: number;
  script: number;
  fonts: number;
  /** Pictures that are loaded without a scroll; drawings that stand in the page itself count for the page. */
  images: number;
  /** Files that are asked for, the page and the icon of its tab among them, by the layout of the page. */
  requests: Record<string, number>;
  /**
   * Share of the window by which a page may move while it comes in, as browsers count it (up to 0.1 is good): before its
   * fonts come, and when they take the place of those that the device has, where a line may break at another word.
   */
  shift: { early: number; byFonts: number };
}

/**
 * The budgets of a site: those of the theme, with what `budgets.json` of its assets says otherwise or of layouts of its own. Raise one
 * only when what visitors get for it is worth their wait.
 */
export function readBudgets(assets: string): Budget {
  const read = (path: string): Partial<Budget> =>
    existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const theme = read(join(repository, "src/theme/budgets.json")) as Budget;
  const own = read(join(assets, "budgets.json"));
  return { ...theme, ...own, requests: { ...theme.requests, ...own.requests } };
}

/** The budgets of the first site. */
export const budgets: Budget = readBudgets(join(repository, "assets"));
