import { actionMissingTarget } from "./action-missing-target.ts";
import { addressLost } from "./address-lost.ts";
import { anchorLost } from "./anchor-lost.ts";
import { blockDataMissing } from "./block-data-missing.ts";
import { brokenCharacters } from "./broken-characters.ts";
import { codeUnclosed } from "./code-unclosed.ts";
import { datePassed } from "./date-passed.ts";
import { drawingMissing } from "./drawing-missing.ts";
import { editorsNote } from "./editors-note.ts";
import { emphasisBroken } from "./emphasis-broken.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { fileUnused } from "./file-unused.ts";
import { headingGlued } from "./heading-glued.ts";
import { headingSkipped } from "./heading-skipped.ts";
import { htmlActive } from "./html-active.ts";
import { htmlCurlyQuotes } from "./html-curly-quotes.ts";
import { htmlIdTwice } from "./html-id-twice.ts";
import { htmlTags } from "./html-tags.ts";
import { htmlUnknownAttribute } from "./html-unknown-attribute.ts";
import { htmlUnknownTag } from "./html-unknown-tag.ts";
import { imageAlt } from "./image-alt.ts";
import { imageBroken } from "./image-broken.ts";
import { imageMissing } from "./image-missing.ts";
import { imageOutside } from "./image-outside.ts";
import { invisibleCharacters } from "./invisible-characters.ts";
import { linkBrokenSyntax } from "./link-broken-syntax.ts";
import { linkDated } from "./link-dated.ts";
import { linkEmpty } from "./link-empty.ts";
import { linkForbiddenScheme } from "./link-forbidden-scheme.ts";
import { linkInsecure } from "./link-insecure.ts";
import { linkMailOrPhone } from "./link-mail-or-phone.ts";
import { linkMissingAnchor } from "./link-missing-anchor.ts";
import { linkMissingPage } from "./link-missing-page.ts";
import { linkNotPublic } from "./link-not-public.ts";
import { linkScheme } from "./link-scheme.ts";
import { linkVagueWords } from "./link-vague-words.ts";
import { linkWithheld } from "./link-withheld.ts";
import { linkWithoutScheme } from "./link-without-scheme.ts";
import { linkWithoutWords } from "./link-without-words.ts";
import { listBroken } from "./list-broken.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { pageUnreachable } from "./page-unreachable.ts";
import { placeholderText } from "./placeholder-text.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule } from "./rule.ts";
import { securityContactExpired } from "./security-contact-expired.ts";
import { sidenavMissingTarget } from "./sidenav-missing-target.ts";
import { sidenavOrder } from "./sidenav-order.ts";
import { sidenavTwice } from "./sidenav-twice.ts";
import { siteLinkMissing } from "./site-link-missing.ts";
import { tableUneven } from "./table-uneven.ts";
import { templateSyntax } from "./template-syntax.ts";
import { wordTwice } from "./word-twice.ts";

/** Every rule, in the order in which the editors' guide lists them. */
export const rules: Rule[] = [
  linkMissingPage,
  linkMissingAnchor,
  linkWithheld,
  linkDated,
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
  siteLinkMissing,
  actionMissingTarget,
  sidenavMissingTarget,
  sidenavTwice,
  sidenavOrder,
  pageUnreachable,
  addressLost,
  anchorLost,
  headingSkipped,
  headingGlued,
  emphasisBroken,
  listBroken,
  codeUnclosed,
  tableUneven,
  htmlTags,
  htmlUnknownTag,
  htmlUnknownAttribute,
  htmlActive,
  htmlCurlyQuotes,
  htmlIdTwice,
  blockDataMissing,
  imageAlt,
  imageMissing,
  drawingMissing,
  imageOutside,
  imageBroken,
  fileTooLarge,
  fileUnused,
  editorsNote,
  placeholderText,
  templateSyntax,
  mergeConflict,
  brokenCharacters,
  invisibleCharacters,
  wordTwice,
  datePassed,
  reviewOverdue,
  securityContactExpired,
];
