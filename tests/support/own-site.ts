import { join } from "node:path";
import { after, before } from "node:test";
import { buildSiteHeaders } from "../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { listPages } from "./list-pages.ts";
import { makeSite } from "./make-site.ts";
import { makeFolder, repository, runWaymark } from "./run-waymark.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

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
    const { status, stderr } = runWaymark(["build", "--output", output, "--host", "netlify"], repository);
    if (status !== 0) throw new Error(stderr);
    const settings = settingsSchema.parse({ url: "https://site.example" });
    const { always, types } = buildSiteHeaders(makeSite({ settings }), "/");
    served = await serveSite(output, always, types);
  });
  after(() => served?.close());
  return {
    output,
    origin: () => served.origin,
    served: () => served,
    pages: () => listPages(output),
  };
}
