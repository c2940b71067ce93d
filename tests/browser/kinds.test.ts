import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import sharp from "sharp";
import { budgets } from "../support/budgets.ts";
import { findBudgetFaults } from "../support/find-budget-faults.ts";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { findViolations } from "../support/find-violations.ts";
import { lookAt } from "../support/look-at.ts";
import { measureView } from "../support/measure-view.ts";
import { openBrowser } from "../support/open-browser.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";
import { writeSite } from "../support/write-site.ts";

const browser = openBrowser();
const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path fill="${fill}" d="M0 0h300v100H0z"/></svg>`;
const names = ["Ana Ruiz", "W", "王小明", "سارة الخطيب", `${"Wolkenstein-Trostburg ".repeat(4)}Rodenegg`];
const people = Array.from({ length: 30 }, (_, at) =>
  [
    `- name: ${names[at % names.length]}`,
    `  photo: ${at % 3 === 1 ? "" : "{ file: people/ana.jpg, focus: 30% 80% }"}`,
    `  email: a.very.long.address.of.somebody@an-organisation-with-a-long-name.example`,
    `  phone: "+44 1632 960 1${10 + at}"`,
    `  group: ${at < 20 ? "Board" : "Kitchen"}`,
  ]
    .filter((line) => !line.endsWith("photo: "))
    .join("\n"),
);
const partners = Array.from({ length: 50 }, (_, at) =>
  at % 5 === 0
    ? `- name: Mill ${at}`
    : `- name: Mill ${at}\n  logo: ${at % 2 ? "logo.svg" : "{ file: logo.svg, dark: night.svg }"}\n  link: https://mill${at}.example`,
);
const events = Array.from({ length: 10 }, (_, at) =>
  [
    `- title: Evening ${at} in the ${at % 2 ? "yard" : "hall of the mill"}`,
    `  day: 2099-01-0${5 + (at % 2)}`,
    "  from: 18:00",
    "  to: 19:30",
    at % 2 ? "  cancelled: false" : "  every: week\n  until: 2099-06-01",
    "  place: The mill, Mill Lane 4",
    `  lead: What evening number ${at} is about, and for whom.`,
    "  link: /en/people/",
  ].join("\n"),
);
const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const text = "## One {#one}\n\n::: list people\n:::\n\n## Two {#two}\n\n::: list partners\n:::\n";
const more = "::: list contact\n:::\n\n::: list testimonials\n:::\n\n::: testimonial Ana\n:::\n";

const folder = writeSite({
  "site.yaml":
    "title: Club\nurl: https://club.example\nhome: /en/\nlanguages:\n  - { code: en, name: English }\n  - { code: ar, name: العربية }\n",
  "en/index.md": page("Club", `${more}\n[People](people.md)`),
  "en/people.md": page("People", text),
  "en/events.md": page("Events", "::: list events\n:::\n\n::: list partners\n:::"),
  "data/events.yaml": `${events.join("\n")}\n`,
  "ar/index.md": page("النادي", `${more}\n[الناس](people.md)`),
  "ar/people.md": page("الناس", text),
  "data/people.yaml": `${people.join("\n")}\n`,
  "data/partners.yaml": `${partners.join("\n")}\n`,
  "data/contact.yaml":
    'name: Mill\naddress: [Mill Lane 4, Mill Town]\nphone: "+44 1632 960 100"\nmap: { file: map.svg, alt: A map }\nmap-link: https://maps.example/1\n',
  "data/testimonials.yaml":
    "- name: Ana\n  words: I came.\n  picture: people/ana.jpg\n- name: Bo\n  words: I stayed.\n",
  "people/ana.jpg": await sharp({ create: { width: 600, height: 800, channels: 3, background: "#a63" } })
    .jpeg()
    .toBuffer(),
  "logo.svg": svg("#234"),
  "night.svg": svg("#fed"),
  "map.svg": svg("#dcb"),
});
const built = runWaymark(["build", "--host", "netlify"], folder);
const site = await serveSite(join(folder, "_site"), {});
after(() => site.close());

const open = <T>(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) =>
  lookAt(browser, site.origin + url, options, look);

const phone = { viewport: { width: 320, height: 740 }, deviceScaleFactor: 3 };

test("fifty partners stay in the budgets with thirty people or ten events, for logos and portraits are small and loaded when they come near", async () => {
  assert.equal(built.status, 0, built.stderr);
  for (const url of ["/en/people/", "/en/events/"])
    for (const options of [phone, { viewport: { width: 1280, height: 800 } }]) {
      const context = await browser.context({ ...options, bypassCSP: true });
      const files = await measureView(await context.newPage(), site.origin, url);
      assert.deepEqual(findBudgetFaults(url, "page", files, budgets), []);
      await context.close();
    }
});

for (const url of ["/en/people/", "/ar/people/", "/en/", "/ar/"])
  test(`people, partners, a contact and what people say are read and used by everybody at ${url}`, async () => {
    for (const [colorScheme, options] of [
      ["dark", phone],
      ["light", { viewport: { width: 1280, height: 800 } }],
    ] as const)
      await open(url, { ...options, colorScheme, bypassCSP: true }, async (page) => {
        const faults = [
          ...(await findViolations(page)),
          ...(await findNarrowFaults(page)),
          ...(await findSmallTargets(page)),
        ];
        assert.deepEqual(faults, [], colorScheme);
      });
  });

test("without script each person is a name with ways to write, each partner a name, and the map a link", async () => {
  await open("/en/people/", { javaScriptEnabled: false }, async (page) => {
    assert.equal((await page.getByRole("list", { name: "Board" }).getByRole("listitem").count()) > 20, true);
    const [first, second] = await page.locator(".person").all();
    assert.equal(await first?.getByRole("img").count(), 0, "the portrait is not heard beside the name");
    assert.equal(await second?.locator("text").textContent(), "W");
    const place = await first?.locator("img").evaluate((one) => getComputedStyle(one).objectPosition);
    assert.equal(place, "30% 80%", "what the photo names stays in sight");
    await page.getByRole("link", { name: "Mill 1", exact: true }).waitFor();
    assert.equal(await page.locator(".partner", { hasText: "Mill 0" }).getByRole("link").count(), 0);
  });
  await open("/en/", { javaScriptEnabled: false }, async (page) => {
    const map = page.getByRole("link", { name: "A map Open the map at maps.example" });
    assert.equal(await map.getAttribute("href"), "https://maps.example/1");
    assert.equal(await page.locator(".testimonial").count(), 3);
  });
});

test("by night a logo has another file or a light ground, on paper both are there", async () => {
  const look = async (page: Page) => {
    const places = page.locator(".partner__place");
    await places.nth(2).scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>(".partner__logo img")]
        .slice(0, 2)
        .every((one) => one.currentSrc),
    );
    return places.evaluateAll((all) =>
      all.slice(1, 3).map((place) => ({
        isNight: (place.querySelector("img")?.currentSrc ?? "").includes("night"),
        hasGround: getComputedStyle(place).backgroundColor !== "rgba(0, 0, 0, 0)",
      })),
    );
  };
  const bare = { isNight: false, hasGround: false };
  const light = await open("/en/people/", { colorScheme: "light" }, look);
  assert.deepEqual(light, [bare, bare]);
  const dark = await open("/en/people/", { colorScheme: "dark" }, look);
  assert.deepEqual(dark, [
    { isNight: false, hasGround: true },
    { isNight: true, hasGround: false },
  ]);
  await open("/en/people/", {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.getByText("+44 1632 960 110").isVisible());
    assert.equal(await page.locator(".person__portrait").first().isVisible(), true);
  });
});

test("initials stand in their tile, whichever way the page runs", async () => {
  for (const url of ["/en/people/", "/ar/people/"])
    await open(url, phone, async (page) => {
      const outside = await page.locator(".person__portrait svg").evaluateAll(
        (tiles) =>
          tiles.filter((tile) => {
            const [letters, whole] = [tile.querySelector("text") as Element, tile].map((one) =>
              one.getBoundingClientRect(),
            ) as [DOMRect, DOMRect];
            return letters.left < whole.left || letters.right > whole.right;
          }).length,
      );
      assert.equal(outside, 0, url);
    });
});

test("from right to left the digits of a phone number keep their order", async () => {
  await open("/ar/", {}, async (page) => {
    const phone = page.getByRole("link", { name: "+44 1632 960 100" });
    const order = await phone.evaluate((link) => {
      const range = document.createRange();
      const node = link.firstChild as Text;
      return [0, 4, 9].map((at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    assert.deepEqual(
      order,
      [...order].sort((one, other) => one - other),
    );
  });
});
