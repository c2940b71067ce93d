import { join } from "node:path";
import { after, before } from "node:test";
import { listPages } from "./list-pages.ts";
import { makeFolder } from "./run-waymark.ts";
import { serveOwnSite } from "./serve-own-site.ts";
import type { ServedSite } from "./serve-site.ts";

/** The site of this repository, built anew and served with the headers of production. */
export interface OwnSite {
  output: string;
  origin(): string;
  served(): ServedSite;
  /** Site paths of all pages, forwarding pages left out; a new page is in it by itself. */
  pages(): string[];
}

/** Builds and serves the site for a file of tests; for a host that sends headers, so that pages carry no policy of their own. */
export function ownSite(): OwnSite {
  const output = join(makeFolder(), "site");
  let served: ServedSite;
  before(async () => {
    served = await serveOwnSite(output);
  });
  after(() => served?.close());
  return {
    output,
    origin: () => served.origin,
    served: () => served,
    pages: () => listPages(output),
  };
}
