import { keepInSight } from "../nav-list/keep-in-sight.ts";

/** Marks, in the lists that lead to parts of the page, the part that the reader is at. */
export function followScroll(): void {
  const links = new Map<string, HTMLAnchorElement[]>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '.sidenav a[href^="#"], .on-this-page a[href^="#"]',
  )) {
    const id = decodeURIComponent(link.hash.slice(1));
    links.set(id, [...(links.get(id) ?? []), link]);
  }
  const parts = [...links.keys()].map((id) => document.getElementById(id)).filter((part) => part !== null);
  if (parts.length === 0) return;

  let marked = "";
  const mark = (): void => {
    const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const above = parts.filter((part) => part.getBoundingClientRect().top < innerHeight * 0.35);
    const here = (isEnd && scrollY > 0 ? parts : above).at(-1)?.id ?? "";
    if (here === marked) return;
    for (const link of links.get(marked) ?? []) link.removeAttribute("aria-current");
    for (const link of links.get(here) ?? []) {
      link.setAttribute("aria-current", "true");
      keepInSight(link);
    }
    marked = here;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -65% 0px" });
  for (const part of parts) observer.observe(part);
  addEventListener("scrollend", mark);
}
