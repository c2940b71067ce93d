import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { BrowserContextOptions } from "playwright";
import { budgets } from "../support/budgets.ts";
import { describeAssets } from "../support/describe-assets.ts";
import { findBudgetFaults } from "../support/find-budget-faults.ts";
import { findHiddenText } from "../support/find-hidden-text.ts";
import { serveFormSite } from "../support/form-site.ts";
import { type LoadedFile, measureView } from "../support/measure-view.ts";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";
import { readLayout } from "../support/read-layout.ts";
import { makeFolder, repository } from "../support/run-waymark.ts";
import { type Shifts, watchShifts } from "../support/watch-shifts.ts";

const site = ownSite();
const browser = openBrowser();
const devices: Record<string, BrowserContextOptions> = {
  "a phone": { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 },
  "a wide screen": { viewport: { width: 1280, height: 800 } },
};

interface View {
  url: string;
  device: string;
  layout: string;
  files: LoadedFile[];
  shifts: Shifts;
}
let looked: Promise<View[]> | undefined;

/** Every page on each device; they are opened once for all tests. */
function openAll(): Promise<View[]> {
  looked ??= Promise.all(Object.keys(devices).map(lookAtAll)).then((views) => views.flat());
  return looked;
}

async function lookAtAll(device: string): Promise<View[]> {
  const views: View[] = [];
  for (const url of site.pages()) views.push(await look(url, device));
  return views;
}

/** A first view: nothing of the site is in the cache. What the policy would stop is counted too. */
async function look(url: string, device: string): Promise<View> {
  const context = await browser.context({ ...devices[device], bypassCSP: true });
  const page = await context.newPage();
  const shifts = await watchShifts(page);
  const files = await measureView(page, site.origin(), url);
  const view = { url, device, layout: await readLayout(page), files, shifts: await shifts() };
  await context.close();
  return view;
}

test("no page weighs more, asks for more files or asks another host than its budget allows", async () => {
  const made = await describeAssets(join(repository, "assets"));
  // The style guide shows every block that there is, to those who write the site; visitors do not find it.
  const ofStaff = { ...budgets, page: 1.4 * budgets.page };
  const faults = (await openAll()).flatMap(({ url, device, layout, files }) =>
    findBudgetFaults(url, layout, files, url === "/en/style-guide/" ? ofStaff : budgets, made).map(
      (fault) => `On ${device}, ${fault}`,
    ),
  );
  assert.deepEqual(faults, []);
});

test("a page with a form that a service takes is within the budgets too", async () => {
  const address = "https://forms.example/signup";
  const formSite = await serveFormSite(makeFolder(), { address, answersScripts: true });
  const context = await browser.context({ ...devices["a phone"], bypassCSP: true });
  const page = await context.newPage();
  const files = await measureView(page, formSite.origin, "/en/join/");
  assert.ok(await page.locator("form .field").first().isVisible());
  assert.deepEqual(findBudgetFaults("/en/join/", await readLayout(page), files, budgets), []);
  await context.close();
  await formSite.close();
});

/** Whether the system has a font in whose measures a page stands until its own fonts have come. */
async function hasMeasuredFont(): Promise<boolean> {
  const page = await (await browser.context({ bypassCSP: true })).newPage();
  const found = await page.evaluate(() =>
    new FontFace("measured", 'local("Arial"), local("Liberation Sans")').load().then(
      () => true,
      () => false,
    ),
  );
  await page.context().close();
  return found;
}

test("a page does not move while it comes in, and hardly when its fonts do", async (t) => {
  const kinds: ("early" | "byFonts")[] = (await hasMeasuredFont()) ? ["early", "byFonts"] : ["early"];
  if (kinds.length === 1)
    t.diagnostic(
      "There is neither Arial nor Liberation Sans here: how far fonts move a page was not looked at.",
    );
  const moving = (await openAll()).flatMap(({ url, device, shifts }) =>
    kinds
      .filter((kind) => shifts[kind] >= budgets.shift[kind])
      .map((kind) => `${url} on ${device}: ${kind} ${shifts[kind]} (${shifts.moved.join(", ")})`),
  );
  assert.deepEqual(moving, []);
});

test("fonts that never come keep nobody from reading", async () => {
  const oneOfEach = new Map((await openAll()).map(({ layout, url }) => [layout, url]));
  assert.deepEqual([...oneOfEach.keys()].sort(), Object.keys(budgets.requests).sort());
  const faults: string[] = [];
  for (const url of oneOfEach.values()) {
    const context = await browser.context(devices["a phone"]);
    const hidden = await findHiddenText(await context.newPage(), site.origin() + url);
    faults.push(...hidden.map((words) => `${url} does not show: ${words}`));
    await context.close();
  }
  assert.deepEqual(faults, []);
});
