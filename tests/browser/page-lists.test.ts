import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import sharp from "sharp";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { lookAt } from "../support/look-at.ts";
import { openBrowser } from "../support/open-browser.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";
import { writeSite } from "../support/write-site.ts";

const browser = openBrowser();
const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a63" } })
  .jpeg()
  .toBuffer();
const picture = "picture: { file: boat.jpg, alt: A boat }\n";
const files: Record<string, string | Uint8Array> = {
  "site.yaml":
    "title: Harbour\nurl: https://museum.example\nhome: /en/\nlanguages: [{ code: en }, { code: ar }]\n",
  "en/index.md": "# Harbour\n\n[News](news/index.md), [looks](looks.md)\n",
  "ar/index.md": "# الميناء\n\n[الأخبار](news/index.md)\n",
  "en/news/boat.jpg": photo,
  "en/looks.md": `# Looks\n\n${["cards", "compact", "table"]
    .map((look) => `## As ${look}\n\n::: pages\nin: news/\nnewest: 4\nas: ${look}\n:::\n`)
    .join("\n")}`,
};
for (const code of ["en", "ar"])
  files[`${code}/news/index.md`] =
    `---\nfeed: true\n---\n# ${code === "ar" ? "الأخبار" : "News"}\n\n::: pages\n:::\n`;
for (let at = 0; at < 70; at++) {
  const day = new Date(Date.UTC(2026, 1, 1 - 12 * at)).toISOString().slice(0, 10);
  const title = at % 7 ? `Piece ${at}` : `${"Schifffahrtsgesellschaft ".repeat(4)}${at}`;
  files[`en/news/${day}-piece.md`] =
    `---\ntitle: ${title}\nlead: What happened on that day, and to whom.\n${at % 3 ? "" : picture}---\n\nWords ${at}.\n`;
}
const folder = writeSite(files);
const built = runWaymark(["build", "--host", "netlify"], folder);
const site = await serveSite(join(folder, "_site"), {});
after(() => site.close());

const open = <T>(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) =>
  lookAt(browser, site.origin + url, options, look);

for (const url of ["/en/news/", "/en/news/2025/", "/ar/news/", "/en/looks/"])
  test(`lists of pages and the ways between their parts are read and used by everybody at ${url}`, async () => {
    assert.equal(built.status, 0, built.stderr);
    for (const [colorScheme, viewport] of [
      ["dark", { width: 320, height: 740 }],
      ["light", { width: 1280, height: 800 }],
    ] as const)
      await open(url, { viewport, colorScheme, bypassCSP: true }, async (page) => {
        const faults = [
          ...(await findViolations(page)),
          ...(await findNarrowFaults(page)),
          ...(await findSmallTargets(page)),
        ];
        assert.deepEqual(faults, [], colorScheme);
      });
  });

test("without script one comes from the newest to a year and to a piece; on paper the list stands alone", async () => {
  await open("/en/news/", { javaScriptEnabled: false }, async (page) => {
    const parts = page.getByRole("navigation", { name: "Pages of this list" });
    assert.equal(await parts.getByRole("link", { name: "Newest" }).getAttribute("aria-current"), "page");
    await parts.getByRole("link", { name: "2025" }).click();
    await page.getByRole("heading", { level: 1, name: "News 2025" }).waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".list-parts").isVisible(), false);
    assert.equal(await page.locator(".entry").first().isVisible(), true);
  });
});

test("a browser reads the feed as XML without a fault", async () => {
  const found = await open("/en/news/", { bypassCSP: true }, (page) =>
    page.evaluate(async () => {
      const address =
        document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')?.href ?? "";
      const text = await (await fetch(address)).text();
      const feed = new DOMParser().parseFromString(text, "application/xml");
      return [
        feed.querySelectorAll("parsererror").length,
        feed.documentElement.namespaceURI,
        feed.querySelectorAll("entry").length,
      ];
    }),
  );
  assert.deepEqual(found, [0, "http://www.w3.org/2005/Atom", 30]);
});
