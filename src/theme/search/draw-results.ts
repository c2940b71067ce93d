import { cutExcerpt, markWords } from "./cut-excerpt.ts";
import { drawElement } from "./draw-element.ts";
import type { FoundPlace } from "./find-places.ts";

/** What was found as a list of pages, each with its parts. `base` is the address of the index, from which addresses count. */
export function drawResults(groups: FoundPlace[][], base: string, language: string): HTMLElement {
  const mark = (text: string, words: Set<string>) =>
    markWords(text, words, language).map((part) =>
      part.found ? drawElement("mark", { class: "search__mark" }, part.text) : part.text,
    );
  const link = ({ page: [address], section: [id], words }: FoundPlace, name: string) => {
    const url = new URL(address, base);
    if (id !== "") url.hash = id;
    return drawElement("a", { class: "search__link", href: url.href }, ...mark(name, words));
  };
  const excerpt = ({ section: [, , text], words }: FoundPlace) => {
    const cut = cutExcerpt(text, words, language);
    return cut === "" ? [] : [drawElement("p", { class: "search__excerpt" }, ...mark(cut, words))];
  };
  const drawPart = (place: FoundPlace) =>
    drawElement("li", { class: "search__part" }, link(place, place.section[1]), ...excerpt(place));
  const drawPage = (places: FoundPlace[]) => {
    const top = places.find(({ section: [id] }) => id === "");
    const parts = places.filter((place) => place !== top);
    const title = (places[0] as FoundPlace).page[1];
    return drawElement(
      "li",
      { class: "search__page" },
      drawElement("div", { class: "search__title" }, top ? link(top, title) : title),
      ...(top ? excerpt(top) : []),
      ...(parts.length > 0
        ? [drawElement("ul", { class: "search__parts", role: "list" }, ...parts.map(drawPart))]
        : []),
    );
  };
  return drawElement("ol", { class: "search__pages", role: "list" }, ...groups.map(drawPage));
}
