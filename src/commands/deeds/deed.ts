/** What a command would do to the files of a site, before it is done. Paths are as staff know them, from the working folder. */
export interface Deed {
  /** Texts that change; `before` is `null` for a new file. */
  writes: { path: string; before: string | null; after: string }[];
  /** Files that come to lie elsewhere, as they are or with a new text among `writes`, which stands under the old path. */
  moves?: { from: string; to: string }[];
  removals?: string[];
  /** Files from elsewhere that come in, in the place of one that is there unless they are new. */
  copies?: { from: string; to: string; isNew: boolean }[];
  /** What it does to the site, in a sentence or two. */
  told: string[];
}
