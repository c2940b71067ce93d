/** Escape closes the open menu that the focus is in, and puts the focus back on its control. */
export function closeWithEscape(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const fold = document.activeElement?.closest<HTMLDetailsElement>(".fold[open]:not([data-open])");
    if (!fold) return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });
}
