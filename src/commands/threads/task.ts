import type { FoundFile } from "../../content/list-files.ts";
import type { LaidOutPage } from "../../layouts/lay-out-pages.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { SiteAssets } from "../../layouts/site-assets.ts";
import type { MadePage } from "../page-maker.ts";

/** What a thread has to know to lay out pages; the rest it reads or builds itself, since functions can't be sent. */
export interface SentContext extends Omit<LayoutContext, "site" | "navigation" | "assets"> {
  assets: Omit<SiteAssets, "drawMark">;
}

/** What a thread is asked for, one thing after the other. */
export type Task =
  | { kind: "make"; files: FoundFile[] }
  /** Begins the layouts of the pages that this thread made; gives none yet. */
  | { kind: "begin"; wanted: string[]; context: SentContext }
  /** The next of these pages as HTML; an empty list after the last. */
  | { kind: "next" };

/** What a thread answers. */
export type Answer = { made: MadePage[] } | { pages: LaidOutPage[] } | { error: string };
