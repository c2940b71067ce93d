// An id of the part, if its page has the same, and its place among the headings of its level: `#hours~h2.1`.
const place = /^#(.*)~(h[2-6])\.(\d+)$/;

/** Leads a reader who changes the language to the part that they were at, and finds that part where another page sent one. */
export function keepPart(): void {
  const [, id, level, n] = place.exec(location.hash) ?? [];
  const part =
    level && (document.getElementById(decodeURIComponent(id as string)) ?? listParts(level)[Number(n)]);
  if (part) location.replace(`#${part.id}`);

  // The switch stands at the top of the page: where the reader was is the place to which they last went down.
  let read = scrollY;
  let last = scrollY;
  addEventListener(
    "scroll",
    () => {
      if (scrollY > last) read = scrollY;
      last = scrollY;
    },
    { passive: true },
  );
  const links = document.querySelector(".language-switch");
  for (const event of ["click", "auxclick", "contextmenu"])
    links?.addEventListener(event, ({ target }) => {
      const link = (target as Element).closest("a");
      if (link) link.hash = read > 0 ? describePlace(read) : "";
    });
}

/** The part that stood at the top of the window, as other languages find it; empty above the first one. One that a link led to may stand lower, at the end of a page. */
function describePlace(read: number): string {
  const here = listParts("h2,h3,h4,h5,h6")
    .filter((part) => {
      const reach = part.matches(":target") ? 1 : 0.35;
      return part.getBoundingClientRect().top < read - scrollY + innerHeight * reach;
    })
    .at(-1);
  return here ? `${here.id}~${here.localName}.${listParts(here.localName).indexOf(here)}` : "";
}

function listParts(level: string): Element[] {
  return [...document.querySelectorAll(`main :is(${level})[id]`)];
}
