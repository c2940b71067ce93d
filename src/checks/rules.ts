import { brokenCharacters } from "./broken-characters.ts";
import { datePassed } from "./date-passed.ts";
import { editorsNote } from "./editors-note.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { linkBrokenSyntax } from "./link-broken-syntax.ts";
import { linkEmpty } from "./link-empty.ts";
import { linkForbiddenScheme } from "./link-forbidden-scheme.ts";
import { linkInsecure } from "./link-insecure.ts";
import { linkMailOrPhone } from "./link-mail-or-phone.ts";
import { linkMissingAnchor } from "./link-missing-anchor.ts";
import { linkMissingPage } from "./link-missing-page.ts";
import { linkNotPublic } from "./link-not-public.ts";
import { linkScheme } from "./link-scheme.ts";
import { linkVagueWords } from "./link-vague-words.ts";
import { linkWithoutScheme } from "./link-without-scheme.ts";
import { linkWithoutWords } from "./link-without-words.ts";
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
  linkWithoutScheme,
  linkScheme,
  linkInsecure,
  linkNotPublic,
  linkForbiddenScheme,
  linkMailOrPhone,
  linkBrokenSyntax,
  linkEmpty,
  linkWithoutWords,
  linkVagueWords,
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
