import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright";
import { writeTree } from "../support/file-tree.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

const browser = openBrowser();
let site: ServedSite;

before(async () => {
  const folder = makeFolder();
  writeTree(folder, {
    "content/site.yaml":
      "title: Museum\nlanguages:\n  - code: en\n    name: English\n  - code: ar\n    name: العربية\n  - code: ja\n    name: 日本語\nnavigation:\n  - title: العربية\n    link: /ar/\n  - title: Home\n    link: /en/\n",
    "content/en/index.md": "# Boats\n\n## Hours 10:00\n\nBoats *and* **ropes** of 1826.\n",
    "content/en/mixed.md": '# Boats\n\n<div lang="ar" dir="rtl">\n\n## مراكب\n\nمراكب **وحبال**\n\n</div>\n',
    "content/ar/index.md":
      "# مراكب 1826\n\n## المواعيد 10:00 Wi-Fi\n\nمراكب *وحبال* **قديمة** من 1826 و`code` وWi-Fi.\n",
    "content/ar/call.md":
      "---\ntitle: اتصل بنا\nlead: الهاتف +49 30 777777 كل يوم.\n---\n\n## Wi-Fi في المتحف!\n\nاتصل على +49 30 123456، أو افتح `src/a.ts`، أو 2026-plan.pdf غداً.\n\n| اليوم | الساعة |\n| --- | --- |\n| الأحد | 11–17 |\n\n- [x] تم\n",
    "content/ar/wharf.md": "# الرصيف\n\nنص.\n",
    "content/ar/zone.md": "# المنطقة\n\nنص.\n",
    "content/ja/index.md": "# 船の本 2026\n\n本を*読む*。Boats **1826**。\n",
    "content/en/names.md": "# Names\n\nThe مركب, 5 boats.\n",
    "content/ar/mixed.md":
      '# مراكب\n\n<div lang="en" dir="ltr">\n\n## Boats\n\nBoats **and** ropes.\n\n</div>\n',
  });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  site = await serveSite(join(folder, "_site"), {});
});
after(() => site.close());

/** A page with the fonts that it loaded, and their bytes. */
async function open(path: string): Promise<{ page: Page; fonts: string[]; bytes: number }> {
  const page = await (await browser.context()).newPage();
  const loaded: Promise<[string, number]>[] = [];
  page.on("response", (response) => {
    const name = /\/fonts\/([\w-]+)\./.exec(response.url())?.[1];
    if (name) loaded.push(response.body().then((body) => [name, body.length]));
  });
  await page.goto(site.origin + path);
  await page.evaluate(() => document.fonts.ready);
  const all = await Promise.all(loaded);
  return {
    page,
    fonts: all.map(([name]) => name).sort(),
    bytes: all.reduce((sum, [, size]) => sum + size, 0),
  };
}

/** The fonts that a browser draws an element with. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName).sort();
}

test("a page in Arabic is set in an Arabic face, upright and with room between the lines, within the budget of fonts", async () => {
  const { page, fonts, bytes } = await open("/ar/");
  assert.deepEqual(fonts, ["atkinson", "noto-naskh-arabic", "noto-sans-arabic"]);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
  assert.deepEqual(await facesOf(page, "main strong"), ["Noto Sans Arabic"]);
  assert.ok((await facesOf(page, "h1")).some((face) => /^Noto Naskh Arabic/.test(face)));
  const styles = await page.evaluate(() => {
    const [title, text] = ["h1", "main .prose p"].map((selector) => {
      const { lineHeight, fontSize } = getComputedStyle(document.querySelector(selector) as Element);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
    const spaces = [...document.querySelectorAll("body *")].map((one) => getComputedStyle(one).letterSpacing);
    return {
      spaced: spaces.filter((space) => space !== "normal" && Number.parseFloat(space) !== 0).length,
      leaning: getComputedStyle(document.querySelector("main em") as Element).fontStyle,
      title: title as number,
      text: text as number,
    };
  });
  assert.equal(styles.spaced, 0);
  assert.equal(styles.leaning, "normal");
  assert.ok(styles.title >= 1.35 && styles.text >= 1.7, JSON.stringify(styles));
});

test("a page in English loads no Arabic face for a name in its menu", async () => {
  const { fonts, bytes } = await open("/en/");
  assert.deepEqual(fonts, ["atkinson", "atkinson-italic", "literata-heading"]);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});

test("a text in the other script has its face in both directions, and the page stays within the budget", async () => {
  const english = await open("/en/mixed/");
  assert.deepEqual(await facesOf(english.page, "main [lang=ar] h2"), ["Noto Sans Arabic"]);
  assert.ok(english.bytes <= 60_000, `${english.bytes} bytes`);
  const arabic = await open("/ar/mixed/");
  assert.deepEqual(await facesOf(arabic.page, "main [lang=en] p"), ["Atkinson Hyperlegible Next"]);
  assert.ok(!arabic.fonts.includes("literata-heading"));
  assert.ok(arabic.bytes <= 60_000, `${arabic.bytes} bytes`);
});

/** The signs of a text of the page in the order of the eye, from left to right. */
function readFromLeft(page: Page, text: string): Promise<string> {
  return page.evaluate((sought) => {
    const main = document.querySelector("main") as HTMLElement;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const signs: { sign: string; left: number }[] = [];
    const block = [...main.querySelectorAll("p, h2, td")].find((one) => one.textContent?.includes(sought));
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!block?.contains(node)) continue;
      for (let at = 0; at < (node.nodeValue ?? "").length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        signs.push({ sign: (node.nodeValue ?? "")[at] as string, left: range.getBoundingClientRect().left });
      }
    }
    return signs
      .sort((a, b) => a.left - b.left)
      .map(({ sign }) => sign)
      .join("");
  }, text);
}

test("numbers, names of files and code read as they are written between Arabic words", async () => {
  const { page } = await open("/ar/call/");
  const read = await readFromLeft(page, "123456");
  assert.match(read, /\+49 30 123456/);
  assert.match(read, /src\/a\.ts/);
  assert.match(read, /2026-plan\.pdf/);
  // The first of them stands at the right, and the full stop ends the sentence at its left.
  assert.ok(
    read.indexOf("+49") > read.indexOf("src/a.ts") && read.indexOf("src/a.ts") > read.indexOf("2026-plan"),
  );
  assert.ok(read.startsWith("."), read);
  assert.match(await readFromLeft(page, "777777"), /^\..*\+49 30 777777/);
  // A title that begins with a word in Latin letters is Arabic all the same.
  assert.match(await readFromLeft(page, "Wi-Fi"), /^!.*Wi-Fi$/);
});

test("a table is read from the right", async () => {
  const { page } = await open("/ar/call/");
  const [day, hour] = await page
    .locator("th")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  assert.ok((day as number) > (hour as number));
});

test("a name in Arabic takes no number of the English text with it", async () => {
  const { page } = await open("/en/names/");
  assert.match(await readFromLeft(page, "boats"), /^The .{4}, 5 boats\.$/);
});

test("a page in a script of the reader's own fonts loads none, and stresses words as is usual there", async () => {
  const { page, fonts } = await open("/ja/");
  assert.deepEqual(fonts, []);
  const { fontStyle, textEmphasisStyle, fontFamily } = await page
    .locator("main em")
    .evaluate((em) => ({ ...getComputedStyle(em) }) as unknown as Record<string, string>);
  assert.equal(fontStyle, "normal");
  assert.match(String(textEmphasisStyle), /sesame/);
  assert.match(String(fontFamily), /^"?Hiragino Sans/);
});

test("an Arabic page stands the other way round: the menu at the right, arrows turned, ticks and code as they are", async () => {
  const { page } = await open("/ar/call/");
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().left);
  assert.ok((await left(".sidenav")) > (await left(".prose")));
  assert.ok((await left(".site-name")) > (await left(".main-nav")));
  const look = (selector: string, part: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, pseudo) => {
        const { transform, rotate, direction } = getComputedStyle(one, pseudo);
        return { isMirrored: transform.startsWith("matrix(-1,"), rotate, direction };
      }, part);
  const previous = await look(".sequence__link--previous .sequence__direction", "::before");
  const next = await look(".sequence__link--next .sequence__direction", "::after");
  assert.deepEqual([previous.isMirrored, next.isMirrored], [true, true]);
  const tick = await look(".task--done", "::before");
  assert.deepEqual([tick.isMirrored, tick.rotate], [false, "45deg"]);
  assert.equal((await look("code", "")).direction, "ltr");
});
