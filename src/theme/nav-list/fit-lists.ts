/** Ends a long list beside the text at the foot of the window while the head of the page stands above it: its last entries would lie below. */
export function fitLists(): void {
  const lists = document.querySelectorAll<HTMLElement>(":is(.sidenav, .on-this-page) > .fold");
  const fit = (): void => {
    for (const list of lists) {
      const { top } = list.getBoundingClientRect();
      list.style.setProperty("--above", `${Math.max(0, top)}px`);
    }
  };
  addEventListener("scroll", fit, { passive: true });
  addEventListener("resize", fit);
  fit();
}
