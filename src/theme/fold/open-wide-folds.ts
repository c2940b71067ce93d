// At these widths the lists stand open beside the text (see blocks/_fold.scss).
const widths: Record<string, string> = { main: "48rem", side: "60rem", page: "78rem" };

/** Opens the lists that have room to stand open: some browsers can't show by CSS what a closed `details` holds, and tools that read pages take it for hidden. */
export function openWideFolds(): void {
  for (const [kind, width] of Object.entries(widths)) {
    const query = matchMedia(`(min-width: ${width})`);
    const apply = (): void => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(`.fold--${kind}`)) {
        fold.open = query.matches;
        fold.toggleAttribute("data-open", query.matches);
      }
    };
    query.addEventListener("change", apply);
    apply();
  }
}
