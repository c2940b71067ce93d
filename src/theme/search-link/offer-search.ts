/**
 * Makes the link to the site map a button that opens the search. Its script is loaded at the first opening, and opens by
 * itself; where it does not come, the site map does.
 */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-search]");
  if (!link) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.dataset.siteMap = link.href;
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
  button.append(...link.childNodes);
  const hadFocus = document.activeElement === link;
  link.replaceWith(button);
  if (hadFocus) button.focus();

  const load = () => {
    const script = document.createElement("script");
    script.src = link.dataset.search as string;
    script.onerror = () => location.assign(link.href);
    document.head.append(script);
  };
  button.addEventListener("click", load, { once: true });

  // No key alone opens it: speech and shaking hands press such keys by mistake (WCAG 2.1.4).
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey || isField(event.target as Element)) return;
    event.preventDefault();
    button.click();
  });
}

function isField(element: Element): boolean {
  return element.closest("input, textarea, select, [contenteditable]") !== null;
}
