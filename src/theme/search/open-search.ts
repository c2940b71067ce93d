import { drawDialog } from "./draw-dialog.ts";
import { drawElement } from "./draw-element.ts";
import { drawResults } from "./draw-results.ts";
import { createFinder, type FindPlaces } from "./find-places.ts";
import { loadIndex } from "./load-index.ts";
import { moveFocus } from "./move-focus.ts";
import type { SearchSettings } from "./search-settings.ts";

// Milliseconds. A reader who waits longer for the index is told of the other way; the number of results is told when the
// reader pauses, not at each letter.
const patience = 4000;
const pause = 500;

/** Opens the search, and lets the button open it from now on. */
export function openSearch(button: HTMLButtonElement, { index, language, words }: SearchSettings): void {
  const parts = drawDialog(words, button.dataset.siteMap as string);
  const { dialog, form, input, close, status, results } = parts;
  // English as the words are, where the language is not known: else it would be that of the browser.
  const locales = [language, "en"];
  let find: FindPlaces | null = null;
  let isLoading = false;
  let telling = 0;
  let opener: Element | null = null;

  const tell = (sentence: string | DocumentFragment, delay = 0): void => {
    clearTimeout(telling);
    telling = window.setTimeout(() => status.replaceChildren(sentence), delay);
  };
  const describe = (query: string, count: number): string | DocumentFragment => {
    if (query === "") return "";
    if (count === 0) {
      const [before = "", after = ""] = words.nothing.split("{words}");
      const told = new DocumentFragment();
      told.append(before, drawElement("bdi", {}, query), after);
      return told;
    }
    const { results, plurals } = words;
    // Browsers know forms of a language that older ones, and what made this site, do not.
    const plural = results[new Intl.PluralRules([plurals, "en"]).select(count)] ?? results.other;
    return ((results[count] ?? plural) as string).replace("{count}", count.toLocaleString(locales));
  };
  const show = (): void => {
    if (!find) {
      load();
      return;
    }
    const query = input.value.trim();
    const groups = query === "" ? [] : find(query);
    results.replaceChildren(...(groups.length > 0 ? [drawResults(groups, index, language)] : []));
    tell(describe(query, results.querySelectorAll("a").length), query === "" ? 0 : pause);
  };
  const load = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    tell(words.loading);
    const slow = window.setTimeout(() => tell(words.slow), patience);
    const loaded = await loadIndex(index).catch(() => null);
    if (loaded) find = await createFinder(loaded, language);
    clearTimeout(slow);
    isLoading = false;
    // Who goes on typing tries again.
    if (find) show();
    else tell(words.failed);
  };
  const open = (): void => {
    if (dialog.open) return;
    opener = document.activeElement === document.body ? button : document.activeElement;
    dialog.showModal();
    input.focus();
    input.select();
    show();
  };

  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.focus();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => (opener as HTMLElement).focus());
  dialog.addEventListener("keydown", (event) => {
    moveFocus(event, input, results);
    if (event.key !== "Escape") return;
    // The field would take the key to empty itself.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest("a");
    // A part of this very page lies behind the dialog.
    if (target === dialog || (link && link.pathname === location.pathname)) dialog.close();
  });
  button.addEventListener("click", open);
  document.body.append(dialog);
  open();
}
