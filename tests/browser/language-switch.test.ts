import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { halfTranslated } from "../support/half-translated.ts";
import { openBrowser } from "../support/open-browser.ts";
import { serveMuseum } from "../support/serve-museum.ts";

const museum = serveMuseum(halfTranslated);
const browser = openBrowser();

for (const javaScriptEnabled of [false, true]) {
  test(`the switch leads from each page to the same one in the other language and back, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const context = await browser.context({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const url of museum.pages().filter((one) => one.startsWith("/en/"))) {
      await page.goto(museum.origin() + url);
      await page.getByRole("link", { name: "العربية" }).click();
      await page.waitForURL(`**${url.replace("/en/", "/ar/")}`);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal(await page.locator('.language-switch [aria-current="true"]').innerText(), "العربية");
      await page.getByRole("link", { name: "English", exact: true }).click();
      await page.waitForURL(`**${url}`);
    }
    assert.deepEqual(museum.served().missing, []);
    await context.close();
  });
}

/** Goes to a part of a page and then, by the switch, to another language. */
async function switchAt(page: Page, url: string, part: string, language: string): Promise<void> {
  await page.goto(`${museum.origin()}${url}#${encodeURIComponent(part)}`);
  await page.waitForFunction(() => scrollY > 0);
  await page.getByRole("link", { name: language, exact: true }).click();
}

const isInSight = (id: string) => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.top < innerHeight;
};

test("with script the switch leads to the part that the reader was at, by its id, else by its place", async () => {
  const context = await browser.context({ viewport: { width: 360, height: 400 } });
  const page = await context.newPage();
  await switchAt(page, "/en/learn/knots/", "which", "العربية");
  await page.waitForURL("**/ar/learn/knots/#which");
  await page.waitForFunction(isInSight, "which");
  await switchAt(page, "/en/learn/tides/", "when-to-come", "العربية");
  await page.waitForURL((url) => decodeURIComponent(url.href).endsWith("/ar/learn/tides/#متى-تأتي"));
  await page.waitForFunction(isInSight, "متى-تأتي");
  await switchAt(page, "/ar/learn/tides/", "متى-تأتي", "English");
  await page.waitForURL("**/en/learn/tides/#when-to-come");
  // The way back leads to the page that the reader came from, not to a place in between.
  await page.goBack();
  await page.waitForURL((url) => url.pathname === "/ar/learn/tides/");
  await context.close();
});

test("a part at the end of a page, which a link led to, is the one that the reader was at", async () => {
  // High enough for the last part to stay in the lower half.
  const context = await browser.context({ viewport: { width: 360, height: 1250 } });
  const page = await context.newPage();
  await switchAt(page, "/en/learn/tides/", "what-to-wear", "العربية");
  await page.waitForURL((url) => decodeURIComponent(url.href).endsWith("/ar/learn/tides/#ماذا-تلبس"));
  await context.close();
});
