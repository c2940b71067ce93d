import { attachTree } from "./attach-tree.ts";
import { makeElement } from "./make-element.ts";
import styles from "./panel.css";

interface Shown {
  place: string;
  excerpt: string;
  message: string;
  corrected: string | null;
}

interface Report {
  title: string;
  hide: string;
  /** Stands before the corrected line. */
  write: string;
  problems: Shown[];
}

let lastTold = "";

/** Shows a report of the preview (JSON) in a panel at the foot of the page, or takes the panel away where it has no mistake. */
export function showMistakes(report: string): void {
  // What was put away comes back only when there is something new to tell.
  if (report === lastTold) return;
  lastTold = report;
  const { title, hide, write, problems } = JSON.parse(report) as Report;
  const before = document.querySelector(".waymark-overlay");
  const hadFocus = before?.shadowRoot?.activeElement != null;
  before?.remove();
  if (problems.length === 0) return;
  const overlay = makeElement("div", "waymark-overlay");
  const panel = makeElement("section", "panel");
  panel.setAttribute("role", "alert");
  panel.setAttribute("aria-label", title);
  const button = makeElement("button", "hide", hide);
  button.addEventListener("click", () => overlay.remove());
  panel.addEventListener("keydown", (event) => event.key === "Escape" && overlay.remove());
  panel.append(
    makeElement("p", "title", title),
    button,
    ...problems.map((problem) => makeProblem(problem, write)),
  );
  attachTree(overlay, styles, panel);
  // Beside the body, which a saved text replaces.
  document.documentElement.append(overlay);
  if (hadFocus) button.focus();
}

function makeProblem({ place, excerpt, message, corrected }: Shown, write: string): HTMLElement {
  const problem = makeElement("div", "problem");
  problem.append(makeElement("p", "place", place), makeElement("p", "message", message));
  if (excerpt) problem.append(makeElement("pre", "line", excerpt));
  if (corrected)
    problem.append(makeElement("p", "write", write), makeElement("pre", "line line--corrected", corrected));
  return problem;
}
