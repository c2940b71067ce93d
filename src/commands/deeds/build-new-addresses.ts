import { buildPageUrl } from "../../content/build-page-url.ts";
import { findPlaces } from "../../content/find-places.ts";
import type { Page } from "../../content/page.ts";
import type { Site } from "../../site/site.ts";

/** The addresses that pages have after files moved, by the old path of their file. */
export function buildNewAddresses(
  pages: Page[],
  moved: ReadonlyMap<string, string>,
  { languages }: Pick<Site, "languages">,
): Map<string, string> {
  const places = findPlaces(pages.map(({ id }) => moved.get(id) ?? id));
  const placeOf = ({ id }: Page) => buildPageUrl(places.get(moved.get(id) ?? id)?.path ?? "", languages);
  const byPlace = new Map(pages.map((page) => [placeOf(page), page]));
  // Each step is that of the page or folder, or what its page says it to be.
  const addressOf = (place: string): string => {
    const [, above = "/", name = ""] = /^(.*\/)([^/]+\/?)$/.exec(place) ?? [];
    if (name === "") return place;
    const { slug } = byPlace.get(place)?.settings ?? {};
    return addressOf(above) + (slug === undefined ? name : `${slug}/`);
  };
  return new Map(pages.map((page) => [page.id, page.settings.permalink ?? addressOf(placeOf(page))]));
}
