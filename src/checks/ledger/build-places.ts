import { buildSlug } from "../../markdown/build-slug.ts";
import { readOutline } from "../../markdown/read-outline.ts";
import { collectFiles } from "../../navigation/collect-files.ts";
import { fileAddress } from "../../redirects/ledger/collect-published.ts";
import { normaliseAddress } from "../../redirects/redirect-address.ts";
import type { SiteFacts } from "../rule.ts";
import { lastStep } from "./name-likeness.ts";
import type { Place } from "./place.ts";

/** Everything that is published today, as a place to which something may have moved, by address. */
export function buildPlaces({ content, bodies, navigation, ledger }: SiteFacts): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const page of content.pages) {
    const address = normaliseAddress(page.url);
    const known = ledger?.byAddress.get(address);
    const ids = readOutline(bodies.get(page.id)).ids.map(({ id }) => id);
    places.set(address, {
      address,
      page,
      names: [...new Set([lastStep(address), buildSlug(page.title)])],
      freshIds: new Set(ids.filter((id) => !known?.ids.has(id))),
      isFresh: !known,
    });
  }
  for (const { id } of collectFiles(content, bodies, navigation.index).linked) {
    const address = fileAddress(id);
    const isFresh = !ledger?.byAddress.has(address);
    places.set(address, { address, page: null, names: [lastStep(address)], freshIds: new Set(), isFresh });
  }
  return places;
}
