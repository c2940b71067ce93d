import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();
const start = "/en/learning-circles/";

async function open(reducedMotion: "reduce" | "no-preference"): Promise<Page> {
  const context = await browser.context({ viewport: { width: 1280, height: 800 }, reducedMotion });
  const page = await context.newPage();
  await page.addInitScript(() =>
    addEventListener("pageswap", ({ viewTransition }) =>
      sessionStorage.setItem("moves", String(viewTransition !== null)),
    ),
  );
  await page.goto(site.origin() + start);
  return page;
}

test("the page that a link leads to is on its way as soon as the link is pressed", async () => {
  const page = await open("reduce");
  await page.locator(".site-header").getByRole("link", { name: "Get involved" }).click();
  await page.waitForURL(`**${start}get-involved/`);
  const [{ deliveryType } = { deliveryType: "" }] = await page.evaluate(() =>
    performance.getEntriesByType("navigation").map((entry) => ({ ...entry.toJSON() })),
  );
  assert.equal(deliveryType, "navigational-prefetch");
  await page.context().close();
});

for (const [motion, moves] of [
  ["no-preference", "true"],
  ["reduce", "false"],
] as const) {
  test(`a page ${moves === "true" ? "turns into the next one" : "is replaced by the next one at once"} for readers with ${motion} of motion`, async () => {
    const page = await open(motion);
    await page.locator(".site-name").click();
    await page.waitForURL(site.origin() + start);
    assert.equal(await page.evaluate(() => sessionStorage.getItem("moves")), moves);
    await page.context().close();
  });
}
