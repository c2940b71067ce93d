/** Moves through the results with the arrow keys, from the field down and back up to it. */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isHere = at >= 0 || document.activeElement === input;
  if (!step || !isHere || links.length === 0 || (at < 0 && step < 0)) return;
  event.preventDefault();
  const next = links[Math.min(at + step, links.length - 1)] ?? input;
  next.focus();
}
