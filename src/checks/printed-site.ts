import type { Page } from "../content/page.ts";
import type { PrintedFacts } from "../layouts/gather-printed.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { SiteFacts } from "./rule.ts";

/** A page that was laid out, with what its templates printed by themselves. */
export interface PrintedPage extends PrintedFacts {
  page: Page;
}

/** A site of which every page was laid out, as far as the rules on that need it. */
export interface PrintedSite extends Pick<SiteFacts, "site" | "content"> {
  /** Those pages on which something was printed that has to be judged. */
  pages: PrintedPage[];
  /** Whether a file is published at a path below the site, or a redirect answers there. */
  isThere: (path: string) => boolean;
  /** The first place in a template of the site where a text stands; `null` where it is put together or comes from data. */
  findInTemplates: (text: string) => { source: SourceText; span: Span } | null;
  /** The pages whose cards can't say their title, and the letters that no font for cards has. */
  cards: { untitled: Page[]; letters: string[] };
  /** The file of a layout, as staff know it. */
  layoutFile: (name: string) => string;
}
