import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { type RunningPreview, startPreview } from "../support/start-preview.ts";

const folder = makeFolder("tests/fixtures/harbour");
const file = join(folder, "content/en/visit/tickets.md");
const good = readFileSync(file, "utf8");
const browser = openBrowser();
let preview: RunningPreview;

before(async () => {
  preview = await startPreview(folder);
});
after(() => preview?.end());

test("a mistake shows over the last good page and goes by itself when it is mended", async () => {
  const page = await (await browser.context()).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${preview.origin}/en/visit/tickets/`);
  writeFileSync(file, "");
  const overlay = page.locator(".waymark-overlay .panel");
  await overlay.waitFor();
  assert.match((await overlay.textContent()) ?? "", /This file is empty/);
  assert.equal(await page.locator("h1").textContent(), "Tickets");
  writeFileSync(file, good.replace("title: Tickets", "title: Prices"));
  await page.getByRole("heading", { level: 1, name: "Prices" }).waitFor();
  await overlay.waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
});

test("the panel of mistakes can be read whatever the styles of the site are, and says which line to write", async () => {
  const styles = join(folder, "assets/styles/main.scss");
  const own = readFileSync(styles, "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await (await browser.context({ colorScheme })).newPage();
    await page.goto(`${preview.origin}/en/visit/tickets/`);
    writeFileSync(
      styles,
      "body, section, p, pre, .line { color: #777; background: #777; font-size: 2px; }\n",
    );
    writeFileSync(file, good.replace("order:", "ordr:"));
    const written = page.locator(".waymark-overlay .write + .line--corrected");
    await written.waitFor();
    assert.match((await written.textContent()) ?? "", /^order: /);
    assert.equal(await page.locator(".waymark-overlay .write").first().textContent(), "Write:");
    assert.equal(await written.evaluate((line) => getComputedStyle(line).fontSize), "16px");
    assert.deepEqual(await findViolations(page, ".waymark-overlay"), []);
    const told = preview.next("reload");
    writeFileSync(file, good);
    writeFileSync(styles, own);
    await told;
  }
});

test("the overlay is put away with the keyboard", async () => {
  const page = await (await browser.context()).newPage();
  await page.goto(`${preview.origin}/en/visit/`);
  writeFileSync(file, good.replace("order:", "ordr:"));
  const hide = page.getByRole("button", { name: "Hide" });
  await hide.waitFor();
  await hide.focus();
  await page.keyboard.press("Escape");
  await page.locator(".waymark-overlay").waitFor({ state: "detached" });
  const told = preview.next("reload");
  writeFileSync(file, good);
  await told;
});

test("a changed style is there without a reload", async () => {
  const page = await (await browser.context()).newPage();
  await page.goto(`${preview.origin}/en/collection/boats/skiff/`);
  await page.evaluate(() => document.body.setAttribute("data-same", "yes"));
  writeFileSync(join(folder, "assets/styles/main.scss"), ".exhibit { color: rgb(1, 2, 3); }\n");
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector(".exhibit") as Element).color === "rgb(1, 2, 3)",
  );
  assert.equal(await page.locator("body").getAttribute("data-same"), "yes");
});

test("a saved text takes the place of the old one without a reload, and the scripts of the page meet it", async () => {
  const page = await (await browser.context({ viewport: { width: 600, height: 700 } })).newPage();
  await page.goto(`${preview.origin}/en/visit/tickets/`);
  await page.evaluate(() => document.documentElement.setAttribute("data-same", "yes"));
  writeFileSync(file, `${good}\nFree for everybody on Mondays.\n`);
  await page.getByText("Free for everybody on Mondays.").waitFor();
  writeFileSync(file, `${good}\nFree for everybody on Sundays.\n`);
  await page.getByText("Free for everybody on Sundays.").waitFor();
  assert.equal(await page.locator("html").getAttribute("data-same"), "yes");
  const menu = page.locator(".fold--main");
  await menu.locator("summary").click();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>(".fold--main")?.open);
  writeFileSync(file, good);
  await page.getByText("Free for everybody on Sundays.").waitFor({ state: "detached" });
});
