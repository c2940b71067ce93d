import type { RememberedAddress } from "../../redirects/ledger/ledger.ts";
import type { Language } from "../../site/languages.ts";
import { folderOf } from "../../site/paths.ts";
import { createPlaceFinder } from "./create-place-finder.ts";
import type { Fate } from "./find-fates.ts";
import { findMovedFolder, type MovedFolder } from "./find-moved-folder.ts";
import type { Place } from "./place.ts";

/** A lost address with its likely new place. */
export interface LostAddress {
  known: RememberedAddress;
  fate: Fate;
  place: Place | null;
}

/** Sorts lost addresses into folders that moved as a whole and single ones. `withheld` are addresses that will be in use again. */
export function placeLost(
  lost: [RememberedAddress, Fate][],
  places: Map<string, Place>,
  withheld: string[],
  languages: Pick<Language, "code">[],
): { folders: MovedFolder[]; single: LostAddress[] } {
  const findPlace = createPlaceFinder(places.values(), lost.length, languages);
  const addresses = {
    lost: lost.filter(([, { kind }]) => kind === "lost").map(([{ address }]) => address),
    taken: new Set([...places.keys(), ...withheld]),
  };
  addresses.lost.sort();
  const folders: MovedFolder[] = [];
  const covered = new Set<string>();
  const placed: LostAddress[] = [];
  for (const [known, fate] of lost) {
    if (covered.has(known.address)) continue;
    const place = findPlace(known);
    const folder =
      place && fate.kind === "lost" ? findMovedFolder(known.address, place.address, addresses) : null;
    if (folder) folders.push(folder);
    else placed.push({ known, fate, place });
    for (const address of folder?.moved ?? []) covered.add(address);
  }
  const single = placed.filter(({ known }) => !covered.has(known.address));
  return { folders, single: pairLast(single, places) };
}

/** Where one lost address is left without a place and one new page of its folder without an old address, they belong together. */
function pairLast(single: LostAddress[], places: Map<string, Place>): LostAddress[] {
  const [left, ...more] = single.filter(({ place }) => place === null);
  if (!left || more.length > 0) return single;
  const claimed = new Set(single.map(({ place }) => place));
  const folder = folderOf(left.known.address);
  const [fresh, ...others] = [...places.values()].filter(
    (place) => place.page && place.isFresh && !claimed.has(place) && folderOf(place.address) === folder,
  );
  if (!fresh || others.length > 0) return single;
  return single.map((lost) => (lost === left ? { ...lost, place: fresh } : lost));
}
