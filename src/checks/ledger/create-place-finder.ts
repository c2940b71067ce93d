import { findFolderLanguage } from "../../content/find-folder-language.ts";
import { addTo } from "../../problems/add-to.ts";
import type { RememberedAddress } from "../../redirects/ledger/ledger.ts";
import type { Language } from "../../site/languages.ts";
import { lastStep, nameLikeness } from "./name-likeness.ts";
import type { Place } from "./place.ts";

// A word or id that so many places share says nothing; and with so many new places all of them can't be compared.
const mostShared = 100;
// Letters are compared for so many lost addresses; where more are lost at once, something bigger happened than a new name.
const mostSpelt = 200;
const leastScore = 0.4;

/** Finds the likely new place of a lost address; `null` when none is like it. */
type PlaceFinder = (lost: RememberedAddress) => Place | null;

/**
 * Builds the search for new places by likeness: the parts of the old page that are new in another one, and the words of
 * addresses and titles. Places that are new themselves count double; a page of another language is none. `lostCount` keeps it quick
 * when very many are lost.
 */
export function createPlaceFinder(
  places: Iterable<Place>,
  lostCount: number,
  languages: Pick<Language, "code">[],
): PlaceFinder {
  const all = [...places];
  const fresh = all.filter(({ isFresh }) => isFresh);
  const everyFresh = fresh.length <= mostShared ? fresh : [];
  const spelling = lostCount <= mostSpelt;
  const byToken = indexByToken(all);
  return (lost) => {
    const name = lastStep(lost.address);
    const tokens = [...name.split("-"), ...[...lost.ids].map((id) => `#${id}`)];
    const candidates = new Set(everyFresh);
    const language = findFolderLanguage(lost.address, languages);
    for (const token of tokens) {
      const sharing = byToken.get(token) ?? [];
      if (sharing.length <= mostShared) for (const place of sharing) candidates.add(place);
    }
    const scored = [...candidates]
      .filter(({ page }) => (page === null) === isFile(lost))
      .filter(({ page }) => !page || language === null || page.language.code === language)
      .map((place) => ({ place, score: scorePlace(lost, name, place, spelling) }))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || compareNearness(a.place, b.place, lost.address));
    return scored[0]?.place ?? null;
  };
}

/** Whether an address is that of a document or picture. */
function isFile({ address }: RememberedAddress): boolean {
  return !address.endsWith("/") && !address.endsWith(".html");
}

function indexByToken(places: Place[]): Map<string, Place[]> {
  const byToken = new Map<string, Place[]>();
  for (const place of places) {
    const words = place.names.flatMap((name) => name.split("-"));
    for (const token of new Set([...words, ...[...place.freshIds].map((id) => `#${id}`)]))
      addTo(byToken, token, place);
  }
  return byToken;
}

function scorePlace(lost: RememberedAddress, name: string, place: Place, spelling: boolean): number {
  let shared = 0;
  for (const id of lost.ids) if (place.freshIds.has(id)) shared++;
  const byParts = lost.ids.size === 0 ? 0 : shared / lost.ids.size;
  const byName = Math.max(...place.names.map((other) => nameLikeness(name, other, spelling)));
  return byParts + (place.isFresh ? byName : byName / 2);
}

/** The place that shares more steps with the lost address first, then by the alphabet. */
function compareNearness(a: Place, b: Place, lost: string): number {
  const steps = (address: string) => {
    const [one, other] = [address.split("/"), lost.split("/")];
    const differs = one.findIndex((step, at) => step !== other[at]);
    return differs < 0 ? one.length : differs;
  };
  return steps(b.address) - steps(a.address) || (a.address < b.address ? -1 : 1);
}
