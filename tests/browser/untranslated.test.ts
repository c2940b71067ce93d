import assert from "node:assert/strict";
import { test } from "node:test";
import { halfTranslated } from "../support/half-translated.ts";
import { openBrowser } from "../support/open-browser.ts";
import { serveMuseum } from "../support/serve-museum.ts";

const museum = serveMuseum(halfTranslated);
const browser = openBrowser();

test("a page that is not translated says so in the reader's language, and which words are in another", async () => {
  const context = await browser.context({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/learn/charts/`);
  const notice = page.getByRole("note").first();
  assert.match(await notice.innerText(), /\p{Script=Arabic}/u);
  assert.equal(await notice.evaluate((one) => one.closest("[lang]")?.getAttribute("lang")), "ar");
  const languageOf = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((one) => {
        const spoken = one.closest("[lang]");
        return [spoken?.getAttribute("lang"), getComputedStyle(one).direction];
      });
  for (const words of [
    "Read a sea chart",
    "What the small numbers on the water mean.",
    "Each number is the depth at low water, in metres.",
    "Charts",
  ])
    assert.deepEqual(await languageOf(words), ["en", "ltr"], words);
  await notice.getByRole("link").click();
  await page.waitForURL("**/en/learn/charts/");
  assert.equal(await page.locator(".translation-notice").count(), 0);
  await context.close();
});

test("a part that is not translated has the note, and its neighbours have none", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.goto(`${museum.origin()}/ar/learn/tides/`);
  assert.equal(await page.locator(".translation-notice").count(), 1);
  const marked = page.locator('.prose [lang="en"]');
  assert.deepEqual(await marked.allInnerTexts(), [
    "At low water one can walk to the old pier and see the posts that it stood on.",
  ]);
  assert.equal(await marked.evaluate((one) => getComputedStyle(one).direction), "ltr");
  await context.close();
});
