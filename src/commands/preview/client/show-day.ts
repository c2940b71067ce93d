import { attachTree } from "./attach-tree.ts";
import styles from "./day.css";
import { makeElement } from "./make-element.ts";

interface DayReport {
  /** The day that the site is shown on. */
  day: string;
  /** What is said of it; `null` for today, with drafts. */
  shown: string | null;
  language: string;
  dir: string;
  choose: string;
  label: string;
  show: string;
  back: string;
}

let lastTold = "";

/**
 * Shows which day a report of the preview (JSON) says: on another than today a bar above the page, which does so as long as it is; else a
 * button at its foot that leads to others.
 */
export function showDay(report: string): void {
  if (report === lastTold) return;
  lastTold = report;
  const before = document.querySelector(".waymark-day");
  const hadFocus = before?.shadowRoot?.activeElement != null;
  before?.remove();
  const told = JSON.parse(report) as DayReport | null;
  if (!told) return;
  const { shown, language, dir, choose, back } = told;
  const host = makeElement("div", shown === null ? "waymark-day" : "waymark-day waymark-day--other");
  const panel = makeElement("section", shown === null ? "day" : "day day--other");
  panel.lang = language;
  panel.dir = dir;
  panel.setAttribute("aria-label", choose);
  const chooser = makeChooser(told);
  const opener = makeElement("button", "button", choose);
  opener.setAttribute("aria-expanded", "false");
  const open = (isOpen: boolean) => {
    chooser.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) chooser.querySelector("input")?.focus();
  };
  opener.addEventListener("click", () => open(chooser.hidden !== false));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || chooser.hidden) return;
    open(false);
    opener.focus();
  });
  let first = opener;
  if (shown !== null) {
    first = makeElement("button", "button button--first", back);
    first.addEventListener("click", () => void ask(""));
    panel.append(makeElement("p", "shown", shown), first);
  }
  panel.append(opener, chooser);
  attachTree(host, styles, panel);
  // Beside the body, which a saved text replaces; a bar stands above it and covers nothing.
  if (shown === null) document.documentElement.append(host);
  else document.body.before(host);
  if (hadFocus) first.focus();
}

function makeChooser({ day, label, show }: DayReport): HTMLFormElement {
  const form = makeElement("form", "chooser");
  form.hidden = true;
  const caption = makeElement("label", "label", label);
  caption.htmlFor = "day";
  const input = makeElement("input", "input");
  input.id = "day";
  input.type = "date";
  input.required = true;
  input.value = day;
  input.addEventListener("input", () => input.setCustomValidity(""));
  form.append(caption, input, makeElement("button", "button button--first", show));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const refusal = await ask(input.value);
    if (refusal === "") return;
    input.setCustomValidity(refusal);
    input.reportValidity();
  });
  return form;
}

/** Asks the preview to show a day, or today where it is empty; gives what it says against that. */
async function ask(day: string): Promise<string> {
  const response = await fetch("/.preview/day", { method: "POST", body: day });
  return response.ok ? "" : response.text();
}
