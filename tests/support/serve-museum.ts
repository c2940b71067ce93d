import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { buildSiteHeaders } from "../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { listPages } from "./list-pages.ts";
import { makeSite } from "./make-site.ts";
import { makeFolder, runWaymark } from "./run-waymark.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** The museum, built and served with the headers of production. */
interface ServedMuseum {
  served(): ServedSite;
  origin(): string;
  /** Site paths of all its pages, those that forward left out. */
  pages(): string[];
}

/** Builds and serves a copy of the museum for a file of tests; `files` are added to its content. */
export function serveMuseum(files: Record<string, string> = {}): ServedMuseum {
  const folder = makeFolder("tests/fixtures/harbour");
  const output = join(folder, "_site");
  let served: ServedSite;
  before(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
      writeFileSync(join(folder, "content", path), text);
    }
    const { status, stderr } = runWaymark(["build", "--host", "netlify", "--date", "2026-03-01"], folder);
    if (status !== 0) throw new Error(stderr);
    const settings = settingsSchema.parse({ url: "https://museum.example" });
    const { always, types } = buildSiteHeaders(makeSite({ settings }), "/");
    served = await serveSite(output, always, types);
  });
  after(() => served?.close());
  return { served: () => served, origin: () => served.origin, pages: () => listPages(output) };
}
