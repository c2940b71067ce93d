import type { FoundFile } from "../../content/content.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { SiteAssets } from "../../layouts/site-assets.ts";
import type { Body } from "../../markdown/body.ts";
import type { Problem } from "../../problems/problem.ts";
import type { PageFile } from "../build-page-file.ts";
import type { MadePage } from "../page-maker.ts";

/** What a thread has to know to lay out pages; the rest it reads or builds itself, since functions can't be sent. */
export interface SentContext extends Omit<LayoutContext, "site" | "navigation" | "assets" | "renderer"> {
  assets: Omit<SiteAssets, "drawMark">;
}

/** What a thread is asked for, one thing after the other. */
export type Task =
  | { kind: "make"; files: FoundFile[] }
  /** What the layouts of all pages need; gives none yet. */
  | { kind: "begin"; context: SentContext }
  /** Pages as files, by their ids; bodies that the thread did not make are sent along. */
  | { kind: "lay out"; ids: string[]; lent: Map<string, Body> };

/** What a thread answers. */
export type Answer =
  | { made: MadePage[] }
  | { files: PageFile[] }
  | { error: string; problem: Problem | null };
