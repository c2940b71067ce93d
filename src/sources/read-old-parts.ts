import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";
import { buildParts } from "../translations/build-parts.ts";
import type { WrittenPart } from "../translations/part.ts";
import { createPageParser } from "./page-reader.ts";
import type { History, Version } from "./read-history.ts";

/** A page whose older versions are looked through, and what tells that no older one is needed. */
export interface Sought {
  page: Page;
  versions: Version[];
  isFound: (parts: WrittenPart[]) => boolean;
}

// Versions of each page that are read at once, and of each at most: who has not looked at a translation for that long reads it anew.
const atOnce = 8;
const most = 200;

/** Looks through older versions of pages, the newest first, some of all pages at a time. */
export async function readOldParts(site: Site, history: History, sought: Sought[]): Promise<void> {
  const parse = createPageParser(site);
  let open = sought;
  for (let at = 0; open.length > 0 && at < most; at += atOnce) {
    const texts = await history.read(open.flatMap(({ versions }) => versions.slice(at, at + atOnce)));
    open = open.filter(({ page, versions, isFound }) => {
      for (const version of versions.slice(at, at + atOnce)) {
        const text = texts.get(version);
        const old = text === undefined ? null : parseOld(page, text);
        if (old && isFound(buildParts(old, site))) return false;
      }
      return versions.length > at + atOnce;
    });
  }

  function parseOld({ id, filePath, order, source }: Page, text: string): Page | null {
    const place = { path: filePath, order };
    const old = { path: source.path, text, digest: "", file: null };
    return parse({ id, absolutePath: "", place }, old).page;
  }
}
