import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findOverlaps } from "../support/find-overlaps.ts";
import { emulate } from "../support/firefox/emulate.ts";
import { findFirefox, noFirefox } from "../support/firefox/find-firefox.ts";
import {
  hasFocus,
  isSeen,
  readLight,
  readTexts,
  waitForPath,
  waitForSight,
} from "../support/firefox/looks.ts";
import { below, serveJourneys } from "../support/firefox/serve-journeys.ts";

const knots = "/en/learn/knots/";
const phone = { width: 360 };

describe("in Firefox", { skip: findFirefox() === null && noFirefox }, () => {
  const { visit, visitForm, service } = serveJourneys();
  for (const script of [true, false])
    test(`the menu and the list of a section are each one control on a phone, and stand open on a wide page, script ${script ? "on" : "off"}`, async () => {
      await visit(knots, { ...phone, script }, async (page) => {
        for (const list of [".main-nav", ".sidenav"]) {
          assert.equal(await isSeen(page, `${list} .nav-list`), false, list);
          await page.focus(`${list} summary`);
          await page.keyboard.press("Enter");
          assert.equal(await isSeen(page, `${list} .nav-list`), true, list);
          await page.keyboard.press(script ? "Escape" : "Enter");
          assert.equal(await isSeen(page, `${list} .nav-list`), false, list);
          assert.equal(await hasFocus(page, `${list} summary`), true);
        }
      });
      await visit(knots, { script }, async (page) => {
        for (const list of [".main-nav", ".sidenav", ".on-this-page"]) {
          assert.equal(await isSeen(page, `${list} .nav-list a`), true, list);
          assert.equal(await isSeen(page, `${list} > .fold > .fold__toggle`), false, list);
        }
      });
    });

  test("an entry of the menu unfolds what lies below it, and Escape gives the focus back to it", () =>
    visit("/en/", {}, async (page) => {
      const link = `.main-nav a[href="${below}"]`;
      assert.equal(await isSeen(page, link), false);
      await page.click(".main-nav .nav-list__branch summary");
      assert.equal(await isSeen(page, link), true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      assert.equal(await isSeen(page, link), false);
      assert.equal(await hasFocus(page, ".main-nav .nav-list__branch summary"), true);
      await page.keyboard.press("Enter");
      await page.click(link);
      await waitForPath(page, below);
    }));

  test("the list of a section marks the page that a visitor has come to, and no other", () =>
    visit(knots, {}, async (page) => {
      const marked = () => readTexts(page, '.sidenav [aria-current="page"]');
      assert.deepEqual(await marked(), ["Knots"]);
      await page.click('.sidenav a[href="/en/learn/history/"]');
      await waitForPath(page, "/en/learn/history/");
      assert.deepEqual(await marked(), ["History"]);
    }));

  test("the search opens by a key, finds a word with a typing mistake, and leads to the part with it", () =>
    visit("/en/learn/history/", {}, async (page) => {
      await page.keyboard.down("Control");
      await page.keyboard.press("k");
      await page.keyboard.up("Control");
      await page.waitForSelector("dialog[open] input");
      await page.keyboard.type("bowlne");
      await page.waitForSelector(".search__pages");
      assert.deepEqual(
        new Set(await readTexts(page, ".search__pages mark")),
        new Set(["bowline", "Bowline"]),
      );
      await page.keyboard.press("ArrowDown");
      assert.equal(await hasFocus(page, ".search__pages a"), true);
      await page.keyboard.press("Escape");
      assert.equal(await page.$("dialog[open]"), null);
      await page.click("button.search-link");
      await page.waitForSelector('.search__pages a[href$="#bowline"]');
      await page.click('.search__pages a[href$="#bowline"]');
      await waitForPath(page, `${knots}#bowline`);
      await waitForSight(page, "#bowline");
    }));

  test("a part is led to from the list, from another page and from a note, and the list marks it", () =>
    visit(knots, {}, async (page) => {
      await page.click('.on-this-page a[href="#bring"]');
      await waitForSight(page, "#bring");
      await page.waitForSelector('.on-this-page a[href="#bring"][aria-current="true"]');
      await page.goto(`${new URL(page.url()).origin}/en/learn/history/#voices`);
      await waitForSight(page, "#voices");
      await page.click(".note-mark");
      await waitForSight(page, ".notes :target");
    }));

  test("the skip link comes first, is seen, and leads past the menu", () =>
    visit(knots, {}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await hasFocus(page, ".skip-link"), true);
      const box = await page.$eval(".skip-link", (link) => link.getBoundingClientRect().toJSON());
      assert.ok(box.top >= 0 && box.left >= 0 && box.height > 20, JSON.stringify(box));
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "MAIN");
    }));

  test("the switch of languages leads to the same part in the other one, which runs from right to left", () =>
    visit(`${knots}#which`, phone, async (page) => {
      await waitForSight(page, "#which");
      await page.click(".language-switch [hreflang=ar]");
      await waitForPath(page, "/ar/learn/knots/#which");
      await waitForSight(page, "#which");
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
      assert.equal(await page.evaluate(() => document.fonts.check('1em "Noto Sans Arabic"', "م")), true);
    }));

  test("what is folded opens by the keyboard, and stands open on paper", () =>
    visit(knots, {}, async (page) => {
      assert.equal(await isSeen(page, ".details p"), false);
      await page.focus(".details summary");
      await page.keyboard.press(" ");
      assert.equal(await isSeen(page, ".details p"), true);
      await page.keyboard.press(" ");
      assert.equal(await isSeen(page, ".details p"), false);
      await emulate(page, { media: "print" });
      assert.equal(await isSeen(page, ".details p"), true);
    }));

  test("the colours are those of the day or of the night, and on paper black on white", () =>
    visit(knots, {}, async (page) => {
      for (const [surroundings, isDark] of [
        [{ colorScheme: "light" }, false],
        [{ colorScheme: "dark" }, true],
        [{ media: "print" }, false],
      ] as const) {
        await emulate(page, surroundings);
        const { text, paper } = await readLight(page);
        assert.ok(isDark ? paper < 60 && text > 200 : paper > 220 && text < 60, `${text} on ${paper}`);
      }
    }));

  test("paper shows the text and the address of the page, and nothing to be clicked", () =>
    visit(knots, { media: "print" }, async (page) => {
      const all = [
        ".prose",
        ".site-footer__address",
        ".main-nav",
        ".sidenav",
        ".search-link",
        ".breadcrumbs",
      ];
      const seen = [];
      for (const one of all) if (await isSeen(page, one)) seen.push(one);
      assert.deepEqual(seen, all.slice(0, 2));
    }));

  for (const width of [320, 1280])
    test(`no block lies on another or needs more room than there is, at ${width} px`, () =>
      visit("/en/learn/blocks/", { width }, async (page) => {
        assert.deepEqual([...(await findNarrowFaults(page)), ...(await findOverlaps(page))], []);
      }));

  test("a form says what is missing where it is missing, goes to its service once all is there, and thanks", () =>
    visitForm(phone, async (page) => {
      const needed = await page.$$eval(".field__input[required]", (all) => all.map(({ id }) => `#${id}`));
      await page.click(".form__send button");
      await page.waitForSelector(".form__message:not(:empty)");
      assert.equal(await hasFocus(page, needed[0] as string), true);
      for (const field of needed) {
        assert.equal(await isSeen(page, `${field}_fault`), true);
        await page.type(field, field.includes("mail") ? "ana@site.example" : "Ana Žagar");
        assert.equal(await isSeen(page, `${field}_fault`), false);
      }
      assert.deepEqual(service().received, []);
      await page.click(".form__send button");
      await waitForPath(page, "/en/thank-you/");
      assert.ok(Object.values(service().received[0] ?? {}).includes("Ana Žagar"));
    }));

  test("an error, a breach of the policy, a file that is missing and another host are told", async () => {
    const faulty = visit(knots, {}, (page) =>
      page.evaluate(async () => {
        console.error("a fault");
        document.head.append(
          Object.assign(document.createElement("style"), { textContent: "p { color: red }" }),
        );
        await fetch("/missing");
        await fetch("http://other.example/").catch(() => undefined);
      }),
    );
    await assert.rejects(faulty, ({ actual }: assert.AssertionError) => {
      const told = String(actual);
      return [/a fault/, /style-src/, /404: .*missing/, /other\.example/].every((fault) => fault.test(told));
    });
  });
});
