import { drawElement } from "./draw-element.ts";
import type { SearchSettings } from "./search-settings.ts";

/** The parts of the dialog that change. */
interface SearchDialog {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  close: HTMLButtonElement;
  status: HTMLElement;
  results: HTMLElement;
}

/** The search as a dialog, closed and empty. The way to the site map is always in it. */
export function drawDialog(words: SearchSettings["words"], siteMap: string): SearchDialog {
  const input = drawElement("input", {
    class: "search__input",
    type: "search",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  const label = drawElement("span", { class: "search__label" }, words.label);
  const close = drawElement(
    "button",
    { class: "search__close", type: "button" },
    drawElement("span", { class: "visually-hidden" }, words.close),
  );
  const form = drawElement(
    "form",
    { class: "search__form", role: "search" },
    drawElement("label", { class: "search__field" }, label, input),
    close,
  );
  const status = drawElement("p", { class: "search__status", role: "status" });
  const results = drawElement("div", { class: "search__results" });
  const more = drawElement(
    "div",
    { class: "search__more" },
    drawElement("a", { class: "search__map", href: siteMap }, words.siteMap),
  );
  const keys = drawElement("p", { class: "search__keys" }, words.keys);
  const inside = drawElement("div", { class: "search__inside" }, form, status, results, more, keys);
  const dialog = drawElement("dialog", { class: "search", "aria-label": words.search }, inside);
  return { dialog, form, input, close, status, results };
}
