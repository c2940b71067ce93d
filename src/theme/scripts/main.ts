// Only what makes the pages nicer: every page is whole without it.
import { closeFolds } from "../fold/close-folds.ts";
import { openWideFolds } from "../fold/open-wide-folds.ts";
import { sendForm } from "../form/send-form.ts";
import { keepPart } from "../language-switch/keep-part.ts";
import { fitLists } from "../nav-list/fit-lists.ts";
import { keepInSight } from "../nav-list/keep-in-sight.ts";
import { followScroll } from "../on-this-page/follow-scroll.ts";
import { offerSearch } from "../search-link/offer-search.ts";

openWideFolds();
closeFolds();
fitLists();
followScroll();
offerSearch();
for (const link of document.querySelectorAll('.sidenav [aria-current="page"]')) keepInSight(link);
for (const form of document.querySelectorAll<HTMLFormElement>(".form__fields")) sendForm(form);
// Last: an address that somebody mistyped must not keep the others from their work.
keepPart();
