// Only what makes the pages nicer: every page is whole without it.
import { closeFolds } from "./close-folds.ts";
import { followScroll } from "./follow-scroll.ts";
import { keepInSight } from "./keep-in-sight.ts";
import { offerSearch } from "./offer-search.ts";
import { openWideFolds } from "./open-wide-folds.ts";

openWideFolds();
closeFolds();
followScroll();
offerSearch();
for (const link of document.querySelectorAll('.sidenav [aria-current="page"]')) keepInSight(link);
