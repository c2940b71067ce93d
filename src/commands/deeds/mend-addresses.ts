import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import { resolveLink } from "../../navigation/resolve-link.ts";
import { moveAddress, type NewPlaces } from "./move-address.ts";
import type { TextChanges } from "./text-changes.ts";

/** Lets every link and picture lead where it did before files moved. */
export function mendAddresses(facts: SiteFacts, places: NewPlaces, changes: TextChanges): void {
  const { index } = facts.navigation;
  for (const { page, body } of listAddressed(facts)) {
    const { path, text } = page.source;
    const images = body.images.map(({ src, address }) => ({ href: src, address }));
    for (const { href, address } of [...body.links, ...images]) {
      const changed = moveAddress(href, page, resolveLink(href, page, index), places, index.origin);
      const tail = /[?#].*$/s.exec(text.slice(address.start, address.end))?.[0] ?? "";
      if (changed !== null) changes.replace(path, text, { ...address, text: changed + tail });
    }
  }
  // What the search has to find is named as a page of the settings.
  for (const { source, promises } of facts.content.search)
    for (const { address, spans } of promises) {
      const page = index.byUrl.get(address);
      const now = page ? places.urlOf(page) : address;
      if (now !== address)
        changes.replace(source.path, source.text, { ...spans.address, text: encodeURI(now) });
    }
}
