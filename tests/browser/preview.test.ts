import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { previewHarbour } from "../support/preview-harbour.ts";

const { folder, running, save } = previewHarbour();
const file = join(folder, "content/en/visit/tickets.md");
const good = readFileSync(file, "utf8");
const faulty = good.replace("order:", "ordr:");
const styles = join(folder, "assets/styles/main.scss");
const browser = openBrowser();

/** Opens a page of the preview, with nothing else open: what an earlier test shows must not take time from this one. */
async function withPage(
  path: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<typeof browser.context>[0] = {},
): Promise<void> {
  const context = await browser.context(options);
  const page = await context.newPage();
  await page.goto(running().origin + path);
  await use(page);
  await context.close();
}

test("a mistake shows over the last good page and goes by itself when it is mended", () =>
  withPage("/en/visit/tickets/", async (page) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await save("reload", file, "");
    const overlay = page.locator(".waymark-overlay .panel");
    await overlay.getByText("This file is empty").waitFor();
    assert.equal(await page.locator("h1").textContent(), "Tickets");
    await save("reload", file, good.replace("title: Tickets", "title: Prices"));
    await page.getByRole("heading", { level: 1, name: "Prices" }).waitFor();
    await overlay.waitFor({ state: "detached" });
    await save("reload", file, good);
    assert.deepEqual(complaints, []);
  }));

/** Notes in the page how large the corrected line is at the moment at which the panel comes, and which text is the old one. */
async function noteFirstSize(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.old = "yes";
    const observer = new MutationObserver(() => {
      const tree = document.querySelector(".waymark-overlay")?.shadowRoot;
      const line = tree?.querySelector(".line--corrected");
      if (!line || document.documentElement.dataset.firstSize) return;
      document.documentElement.dataset.firstSize = getComputedStyle(line).fontSize;
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

for (const colorScheme of ["light", "dark"] as const)
  test(`the panel of mistakes can be read whatever the styles of the site are, and says which line to write: ${colorScheme}`, async () => {
    const own = readFileSync(styles, "utf8");
    const unfit =
      "html, body, div, section, p, pre, .line { color: #777; background: #777; font-size: 2px; }";
    await save("styles", styles, `${unfit}\n.waymark-overlay { display: none; opacity: 0.1; }\n`);
    const check = async (page: Page) => {
      await noteFirstSize(page);
      await save("reload", file, faulty);
      const written = page.locator(".waymark-overlay .write + .line--corrected");
      await written.waitFor();
      await page.locator("body[data-old]").waitFor({ state: "detached" });
      assert.match((await written.textContent()) ?? "", /^order: /);
      assert.equal(await page.locator(".waymark-overlay .write").first().textContent(), "Write:");
      assert.equal(await page.locator("html").getAttribute("data-first-size"), "16px");
      assert.deepEqual(await findViolations(page, ".waymark-overlay"), []);
    };
    await withPage("/en/visit/tickets/", check, { colorScheme });
    await save("reload", file, good);
    await save("styles", styles, own);
  });

test("the overlay is put away with the keyboard", () =>
  withPage("/en/visit/", async (page) => {
    await save("reload", file, faulty);
    const hide = page.getByRole("button", { name: "Hide" });
    await hide.waitFor();
    await hide.focus();
    await page.keyboard.press("Escape");
    await page.locator(".waymark-overlay").waitFor({ state: "detached" });
    await save("reload", file, good);
  }));

test("a changed style is there without a reload", () =>
  withPage("/en/collection/boats/skiff/", async (page) => {
    await page.evaluate(() => document.body.setAttribute("data-same", "yes"));
    await save("styles", styles, ".exhibit { color: rgb(1, 2, 3); }\n");
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".exhibit") as Element).color === "rgb(1, 2, 3)",
    );
    assert.equal(await page.locator("body").getAttribute("data-same"), "yes");
  }));

test("a saved text takes the place of the old one without a reload, and the scripts of the page meet it", () =>
  withPage("/en/visit/tickets/", async (page) => {
    await page.evaluate(() => document.documentElement.setAttribute("data-same", "yes"));
    for (const day of ["Mondays", "Sundays"]) {
      await save("reload", file, `${good}\nFree for everybody on ${day}.\n`);
      await page.getByText(`Free for everybody on ${day}.`).waitFor();
      // In a wide window the script opens the menu, which it finds closed in each new text.
      await page.locator(".fold--main[data-open]").waitFor();
    }
    assert.equal(await page.locator("html").getAttribute("data-same"), "yes");
    await save("reload", file, good);
  }));

test("the preview shows another day, says so above each page, and leads back with one click", () =>
  withPage("/en/visit/", async (page) => {
    const day = page.locator(".waymark-day");
    const choose = page.getByRole("button", { name: "Another day" });
    await choose.press("Enter");
    const input = page.getByLabel("Show the site on");
    assert.equal(await input.inputValue(), "2026-03-01");
    assert.deepEqual(await findViolations(page, ".waymark-day"), []);
    await page.keyboard.press("Escape");
    await input.waitFor({ state: "hidden" });
    await choose.click();
    await input.fill("2026-12-24");
    await input.press("Enter");
    const bar = day.getByText("What visitors get on December 24, 2026, without drafts");
    await bar.waitFor();
    assert.deepEqual(await findViolations(page, ".waymark-day"), []);
    await page.getByRole("link", { name: "Tickets" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Tickets" }).waitFor();
    await bar.waitFor();
    await page.getByRole("button", { name: "Back to today" }).click();
    await bar.waitFor({ state: "detached" });
    await choose.waitFor();
  }));
