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
  const session = await page.context().newCDPSession(page);
  const rules = new Promise((resolve) => session.once("Preload.ruleSetUpdated", resolve));
  const isThere = new Promise<void>((resolve) =>
    session.on("Preload.prefetchStatusUpdated", ({ status }) => status === "Ready" && resolve()),
  );
  await session.send("Preload.enable");
  await rules;
  await page.locator(".site-header").getByRole("link", { name: "Get involved" }).hover();
  await page.mouse.down();
  await isThere;
  await page.mouse.up();
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
    // The page that is left has the same address.
    await page.waitForFunction((said) => sessionStorage.getItem("moves") === said, moves);
    await page.context().close();
  });
}
