// Only what makes the pages nicer: every page is whole without it.
import { closeWithEscape } from "./close-with-escape.ts";
import { followScroll } from "./follow-scroll.ts";
import { openWideFolds } from "./open-wide-folds.ts";

openWideFolds();
closeWithEscape();
followScroll();
