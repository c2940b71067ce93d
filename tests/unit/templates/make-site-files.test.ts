import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildSiteView } from "../../../src/layouts/build-site-view.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { openRenderer } from "../../../src/templates/open-renderer.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { repository } from "../../support/run-waymark.ts";

const url = "https://example.org/";

/** The files that templates write once for a site, by path. */
async function makeFiles(
  settings: object,
  parts: Partial<Site> = {},
  pages: Page[] = [],
): Promise<Record<string, string>> {
  const assetsDirs = [join(repository, "src/theme")];
  const site = makeSite({ mode: "build", assetsDirs, settings: settingsSchema.parse(settings), ...parts });
  const content = makeContent(pages);
  const renderer = await openRenderer(site);
  const files = await renderer.renderFiles(buildSiteView(site, content, buildNavigation(site, content)));
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

test("lets search engines read everything, and names the sitemap", async () => {
  const files = await makeFiles({ url });
  assert.equal(files["robots.txt"], "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n");
});

test("keeps search engines out of a preview, and gives it no sitemap", async () => {
  assert.deepEqual(await makeFiles({ url }, { mode: "preview" }), {
    "robots.txt": "User-agent: *\nDisallow: /\n",
  });
});

test("names no sitemap where a site does not know its address", async () => {
  assert.deepEqual(await makeFiles({}), { "robots.txt": "User-agent: *\nAllow: /\n" });
});

test("writes security.txt as RFC 9116 has it", async () => {
  const security = { contact: "security@example.org", expires: "2026-12-31" };
  const files = await makeFiles({ url: "https://example.org/part/", security });
  assert.equal(
    files[".well-known/security.txt"],
    "Contact: mailto:security@example.org\nExpires: 2026-12-31T23:59:59Z\nPreferred-Languages: en\n" +
      "Canonical: https://example.org/.well-known/security.txt\n",
  );
});

test("lists the pages that may be found in the order of their addresses, as XML", async () => {
  const pages = [
    makePage({ url: "/b/" }),
    makePage({ url: "/a&é/", updated: "2026-11-02" }),
    makePage({ url: "/c/", settings: { noindex: true } as Page["settings"] }),
  ];
  const files = await makeFiles({ url }, {}, pages);
  assert.equal(
    files["sitemap.xml"],
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      "  <url><loc>https://example.org/a&amp;%C3%A9/</loc><lastmod>2026-11-02</lastmod></url>\n" +
      "  <url><loc>https://example.org/b/</loc></url>\n</urlset>\n",
  );
});
