import type { Site } from "../site/site.ts";
import type { OutputFile } from "./output-file.ts";

/** `robots.txt`: everything may be read; a preview asks not to be. Names the sitemap where there is one. */
export function buildRobots(site: Pick<Site, "mode" | "settings">): OutputFile {
  const rule = site.mode === "build" ? "Allow: /" : "Disallow: /";
  const origin = site.settings.url?.replace(/\/+$/, "");
  const sitemap = origin && site.mode === "build" ? `\nSitemap: ${origin}/sitemap.xml\n` : "";
  return { path: "robots.txt", content: `User-agent: *\n${rule}\n${sitemap}` };
}
