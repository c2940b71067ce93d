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
  const overlay = make("div", "waymark-overlay");
  const panel = make("section", "panel");
  panel.setAttribute("role", "alert");
  panel.setAttribute("aria-label", title);
  const button = make("button", "hide", hide);
  button.addEventListener("click", () => overlay.remove());
  panel.addEventListener("keydown", (event) => event.key === "Escape" && overlay.remove());
  panel.append(make("p", "title", title), button, ...problems.map((problem) => makeProblem(problem, write)));
  // In a tree of its own, where no style of the site reaches it, with its own style from the first moment.
  const tree = overlay.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  tree.adoptedStyleSheets.push(sheet);
  tree.append(panel);
  // Beside the body, which a saved text replaces.
  document.documentElement.append(overlay);
  if (hadFocus) button.focus();
}

function makeProblem({ place, excerpt, message, corrected }: Shown, write: string): HTMLElement {
  const problem = make("div", "problem");
  problem.append(make("p", "place", place), make("p", "message", message));
  if (excerpt) problem.append(make("pre", "line", excerpt));
  if (corrected) problem.append(make("p", "write", write), make("pre", "line line--corrected", corrected));
  return problem;
}

function make(tag: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
