import { brokenCharacters } from "./broken-characters.ts";
import { datePassed } from "./date-passed.ts";
import { editorsNote } from "./editors-note.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { linkMissingAnchor } from "./link-missing-anchor.ts";
import { linkMissingPage } from "./link-missing-page.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { placeholderText } from "./placeholder-text.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule } from "./rule.ts";
import { sidenavMissingTarget } from "./sidenav-missing-target.ts";
import { templateSyntax } from "./template-syntax.ts";
import { wordTwice } from "./word-twice.ts";

/** Every rule, in the order in which the editors' guide lists them. */
export const rules: Rule[] = [
  linkMissingPage,
  linkMissingAnchor,
  sidenavMissingTarget,
  editorsNote,
  placeholderText,
  templateSyntax,
  mergeConflict,
  brokenCharacters,
  invisibleCharacters,
  wordTwice,
  datePassed,
  reviewOverdue,
];
