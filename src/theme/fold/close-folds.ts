/** Closes an open menu with Escape, which gives the focus back to its control, and once a part of the page is chosen in it. */
export function closeFolds(): void {
  const openFold = (from: Element | null) =>
    from?.closest<HTMLDetailsElement>(".fold[open]:not([data-open])") ?? null;
  // Of the main menu one entry is open, and its list stands beside its control.
  const openBranch = (from: Element | null) =>
    from?.closest(".main-nav")?.querySelector<HTMLDetailsElement>(".nav-list__branch[open]");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const from = document.activeElement;
    const fold = openBranch(from) ?? openFold(from);
    if (!fold) return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest('.fold a[href^="#"]');
    const fold = openFold(link);
    // Closing moves the page, so the way to the part starts afterwards.
    if (fold) fold.open = false;
  });
}
