/** Scrolls the list that a link stands in, and never the page, until the link is in sight. */
export function keepInSight(link: Element): void {
  const list = link.closest(".fold");
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const place = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const isSeen = place.top >= frame.top + 40 && place.bottom <= frame.bottom - 40;
  if (!isSeen) list.scrollTop += place.top - frame.top - frame.height / 3;
}
