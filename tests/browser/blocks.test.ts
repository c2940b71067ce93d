import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { openBrowser } from "../support/open-browser.ts";
import { ownSite } from "../support/own-site.ts";

const site = ownSite();
const browser = openBrowser();
const phone = { viewport: { width: 320, height: 640 } };
const noScript = { javaScriptEnabled: false };

async function open(path = "style-guide/", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.context(options)).newPage();
  await page.goto(`${site.origin()}/en/${path}`);
  return page;
}

let opened: Promise<Page> | undefined;

/** The style guide as a wide page shows it, in one tab for the tests that only look at it. */
function openGuide(): Promise<Page> {
  opened ??= open();
  return opened;
}

for (const [way, options] of [
  ["with script", {}],
  ["without script", noScript],
] as const) {
  test(`an answer opens and closes by keyboard, ${way}`, async () => {
    const page = await open("style-guide/", options);
    const question = page.locator("summary", { hasText: "What does it cost?" });
    const answer = page.getByText("Nothing. The group and the course are free.").first();
    assert.ok(await answer.isHidden());
    await question.focus();
    await page.keyboard.press("Enter");
    assert.ok(await answer.isVisible());
    await page.keyboard.press("Space");
    assert.ok(await answer.isHidden());
    await page.context().close();
  });

  test(`a click anywhere on a card leads where its link does, ${way}`, async () => {
    const page = await open("style-guide/", options);
    const card = page.locator(".cards li", { hasText: "What we did in Chicago" });
    const box = await card.boundingBox();
    assert.ok(box);
    await card.click({ position: { x: box.width - 12, y: box.height - 12 } });
    await page.waitForURL("**/en/learning-circles/pilot/");
    await page.context().close();
  });
}

test("the link of a card is called by its title alone, and of three cards each has one", async () => {
  const guide = await openGuide();
  const links = guide.locator(".cards").getByRole("link");
  assert.deepEqual(await links.allTextContents(), ["The pilot", "Plans and what came of them", "Resources"]);
});

test("a table that is too wide for a phone is scrolled by keyboard, and the page stays where it is", async () => {
  const page = await open("style-guide/", phone);
  const table = page.getByRole("region", { name: "Table 1, can be scrolled sideways" });
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => (document.querySelector(".table-scroll")?.scrollLeft ?? 0) > 0);
  assert.equal(await page.evaluate(() => scrollX), 0);
  await page.context().close();
});

test("each cell of a table has the name of its column and of its row", async () => {
  const guide = await openGuide();
  const table = guide.getByRole("table").first();
  assert.deepEqual(await table.getByRole("columnheader").allTextContents(), ["Chicago", "Ljubljana"]);
  assert.deepEqual(await table.getByRole("rowheader").allTextContents(), ["Circles", "Place", "Subjects"]);
});

test("a download says its type and size in its link, and comes", async () => {
  const guide = await openGuide();
  const link = guide.locator(".download").getByRole("link");
  assert.match((await link.textContent()) ?? "", /^The free seat, for your flyer \(SVG, \d+ kB\)$/);
  const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
  const answer = await fetch(href);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "image/svg+xml");
});

test("steps are a list in its order, and each has its number in sight", async () => {
  const guide = await openGuide();
  const steps = guide.locator(".steps").getByRole("listitem");
  const shown = await steps.evaluateAll((all) =>
    all.map((step) => {
      const number = getComputedStyle(step, "::before");
      return `${number.content} ${number.visibility} ${Number.parseFloat(number.height) >= 24}`;
    }),
  );
  assert.deepEqual(shown, Array(3).fill("counter(step) visible true"));
  const tops = await steps.evaluateAll((all) => all.map((step) => step.getBoundingClientRect().top));
  assert.deepEqual(
    tops,
    [...tops].sort((one, other) => one - other),
  );
});

test("a timeline is read from first to last, and each point begins with its time", async () => {
  const guide = await openGuide();
  const points = guide.locator(".timeline").getByRole("listitem");
  const tops = await points.evaluateAll((all) => all.map((point) => point.getBoundingClientRect().top));
  assert.deepEqual(
    tops,
    [...tops].sort((a, b) => a - b),
  );
  assert.deepEqual(await points.locator("strong").allTextContents(), [
    "May and June 2015",
    "September 2015",
    "In the long run",
  ]);
});

test("a quotation is one, and its source stands below it", async () => {
  const guide = await openGuide();
  const quote = guide.getByRole("figure", { name: "The motto of P2PU" });
  assert.equal(
    (await quote.getByRole("blockquote").textContent())?.trim(),
    "Learning for the people, by the people.",
  );
  const [words, source] = await Promise.all([
    quote.locator("blockquote").boundingBox(),
    quote.locator("figcaption").boundingBox(),
  ]);
  assert.ok(words && source && source.y >= words.y + words.height);
});

test("a document says its kind and language", async () => {
  const guide = await openGuide();
  const facts = guide.locator(".resource", { hasText: "Facilitation tips" }).locator(".resource__facts span");
  assert.deepEqual(await facts.allTextContents(), ["Document", "English"]);
});

test("a banner and a note are told by a line or a ground of their own, in forced colours too", async () => {
  const page = await open("style-guide/", { forcedColors: "active" });
  for (const block of [".banner", ".callout--note", ".callout--tip", ".callout--warning"]) {
    const widths = await page.locator(block).evaluate((element) => {
      const { borderTopWidth, borderLeftWidth } = getComputedStyle(element);
      return [borderTopWidth, borderLeftWidth].map((width) => Number.parseFloat(width));
    });
    assert.ok(Math.max(...widths) >= 1, block);
  }
  await page.context().close();
});

test("a figure has its words below it, keeps its shape, and says what it shows", async () => {
  const guide = await openGuide();
  const figure = guide.getByRole("figure", { name: "The free seat is yours." });
  const image = figure.getByRole("img", { name: "A dashed ring: a seat that nobody has taken" });
  await image.scrollIntoViewIfNeeded();
  const [shown, natural] = await image.evaluate((element: HTMLImageElement) => [
    element.width / element.height,
    element.naturalWidth / element.naturalHeight,
  ]);
  assert.equal(shown, natural);
});

test("the one thing to do is a link that looks like a button, large enough for a thumb", async () => {
  const page = await open("style-guide/", phone);
  for (const link of await page.locator(".action a, .buttons a").all()) {
    const box = await link.boundingBox();
    assert.ok(box && box.height >= 44 && box.width <= 320, (await link.textContent()) ?? "");
  }
  await page.context().close();
});

test("facts and traits stand side by side on a wide page; on a phone traits stand in more rows than one, and no figure is wider than its column", async () => {
  const guide = await openGuide();
  const rows = (page: Page, block: string) =>
    page
      .locator(`${block} li`)
      .evaluateAll((all) => new Set(all.map((point) => Math.round(point.getBoundingClientRect().top))).size);
  const page = await open("style-guide/", phone);
  for (const block of [".facts", ".traits"]) assert.equal(await rows(guide, block), 1, block);
  assert.ok((await rows(page, ".traits")) > 1);
  const wide = await page
    .locator(".facts li")
    .evaluateAll((all) => all.filter((fact) => fact.scrollWidth > fact.clientWidth).length);
  assert.equal(wide, 0);
  await page.context().close();
});

test("where no service takes the form, an email with its questions is a click away", async () => {
  const page = await open("learning-circles/get-involved/", noScript);
  const link = page.getByRole("link", { name: "Start your email to P2PU" });
  const href = (await link.getAttribute("href")) ?? "";
  assert.match(href, /^mailto:thepeople@p2pu\.org\?subject=[^&]+&body=[^&]+$/);
  const body = new URL(href).searchParams.get("body") ?? "";
  assert.doesNotMatch(body, /(?<!\r)\n/, "lines end with CRLF");
  const questions = await page.locator(".form li").allTextContents();
  assert.deepEqual(body.split(/(?:\r\n)+/).filter(Boolean), ["Hello P2PU,", ...questions]);
  assert.equal(await page.locator("form").count(), 0);
  await page.context().close();
});
