// Only what makes the pages nicer: every page is whole without it.
import { closeFolds } from "./close-folds.ts";
import { fitLists } from "./fit-lists.ts";
import { followScroll } from "./follow-scroll.ts";
import { keepInSight } from "./keep-in-sight.ts";
import { offerSearch } from "./offer-search.ts";
import { openWideFolds } from "./open-wide-folds.ts";
import { sendForm } from "./send-form.ts";

openWideFolds();
closeFolds();
fitLists();
followScroll();
offerSearch();
for (const link of document.querySelectorAll('.sidenav [aria-current="page"]')) keepInSight(link);
for (const form of document.querySelectorAll<HTMLFormElement>(".form__fields")) sendForm(form);
