import { blockEdits } from "./edits/block-edits.ts";
import type { Edit } from "./edits/edit.ts";
import { fileEdits } from "./edits/file-edits.ts";
import { frameEdits } from "./edits/frame-edits.ts";
import { pageEdits } from "./edits/page-edits.ts";
import { siteEdits } from "./edits/site-edits.ts";

/** Everything that may happen between two builds. A seed chooses by the place of an edit, so a new one changes what seeds mean. */
export const edits: Edit[] = [
  ...pageEdits,
  ...frameEdits,
  ...blockEdits,
  ...siteEdits,
  ...fileEdits,
  () => "nothing",
];
