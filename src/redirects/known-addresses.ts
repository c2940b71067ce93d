import { type Content, listShown } from "../content/content.ts";
import { textPage } from "../content/text-page.ts";
import type { FactsById } from "../markdown/body.ts";
import { readOutline } from "../markdown/read-outline.ts";
import type { Language } from "../site/languages.ts";
import { normaliseAddress } from "./redirect-address.ts";

/** What is at an address: a page with its ids, or a file, or a page that can't be read today because of a mistake in it. */
export interface KnownAddress {
  url: string;
  /** The ids of a page; `null` where nobody knows them. */
  listIds: (() => string[]) | null;
}

/** All addresses of a site at which there is something, in their normal form. */
export interface KnownAddresses {
  byAddress: Map<string, KnownAddress>;
  /** The addresses of pages by the paths of their files: `/en/visit/index.md` → `/en/visit/`. */
  byFile: Map<string, string>;
  languages: Language[];
  /** Pages that exist but are not published today. */
  withheld: Set<string>;
  /** Those of them that come or end by their own date, or are left out until somebody mends them: what leads there comes and ends with them, without a word, or that day's build would stop. */
  ended: Set<string>;
}

/** Builds the list of addresses that redirects may lead to and may not begin at. `made` are files that the build makes itself. */
export function buildKnownAddresses(
  content: Pick<Content, "pages" | "fallbacks" | "absent" | "withheld" | "unreadable" | "files" | "public">,
  bodies: FactsById<"outline">,
  made: string[],
): KnownAddresses {
  const byAddress = new Map<string, KnownAddress>();
  const byFile = new Map<string, string>();
  const files = [...content.files, ...content.public].map(({ id }) => id);
  for (const path of [...made, ...files])
    byAddress.set(`/${path}`, { url: encodeURI(`/${path}`), listIds: null });
  // Its own mistake is reported; that it isn't there would be a wrong advice.
  for (const url of content.unreadable.values())
    byAddress.set(normaliseAddress(url), { url: encodeURI(url), listIds: null });
  const absent = new Set(content.absent.map(({ id }) => id));
  for (const page of listShown(content)) {
    // Those of what stands in for a page with a mistake are others.
    const listIds = absent.has(page.id)
      ? null
      : () => readOutline(bodies.get(textPage(page).id)).ids.map((part) => part.id);
    byAddress.set(normaliseAddress(page.url), { url: encodeURI(page.url), listIds });
    byFile.set(`/${page.id}`, page.url);
  }
  const ended = content.withheld.filter(
    ({ draft, settings }) => settings.publish !== undefined || (!draft && settings.expires !== undefined),
  );
  // A page with a mistake that is left out, and nothing in its place, comes back as well.
  const leftOut = content.absent.filter(({ url }) => !byAddress.has(normaliseAddress(url)));
  const addressesOf = (pages: { url: string }[]) => new Set(pages.map(({ url }) => normaliseAddress(url)));
  return {
    byAddress,
    byFile,
    languages: [...new Set(content.pages.map(({ language }) => language))],
    withheld: addressesOf([...content.withheld, ...leftOut]),
    ended: addressesOf([...ended, ...leftOut]),
  };
}
