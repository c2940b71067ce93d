import { buildSiteHeaders } from "../../src/output/build-site-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { makeSite } from "./make-site.ts";
import { repository, runWaymark } from "./run-waymark.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** Builds the site of this repository into a folder, for a host that sends headers, and serves it with those. */
export async function serveOwnSite(output: string): Promise<ServedSite> {
  const { status, stderr } = runWaymark(["build", "--output", output, "--host", "netlify"], repository);
  if (status !== 0) throw new Error(stderr);
  const settings = settingsSchema.parse({ url: "https://site.example" });
  const { always, types } = buildSiteHeaders(makeSite({ settings }), "/");
  return serveSite(output, always, types);
}
