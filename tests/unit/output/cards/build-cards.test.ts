import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { writeEntry } from "../../../../src/cache/read-kept.ts";
import type { Page } from "../../../../src/content/page.ts";
import { buildShare } from "../../../../src/layouts/build-share.ts";
import { buildNavigation } from "../../../../src/navigation/build-navigation.ts";
import { buildCards } from "../../../../src/output/cards/build-cards.ts";
import { completeFiles } from "../../../../src/output/complete-files.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import type { Card } from "../../../../src/theme/cards/card.ts";
import { drawCard } from "../../../../src/theme/cards/draw-card.ts";
import { deriveColors } from "../../../../src/theme/colors/derive-colors.ts";
import { drawPattern } from "../../../../src/theme/look/draw-pattern.ts";
import { themeDir } from "../../../../src/theme/theme-dir.ts";
import { writeTree } from "../../../support/file-tree.ts";
import { makeMessage } from "../../../support/make-message.ts";
import { english, makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

const card: Card = {
  title: "Opening hours",
  section: "Visit",
  site: "Harbour museum",
  drawing: null,
  dir: "ltr",
  icon: null,
  fonts: { title: "Literata", text: "Atkinson Hyperlegible Next" },
  logo: null,
  pattern: null,
  colors: deriveColors().day,
};
/** As wide as a typewriter writes, and without Arabic. */
const measure = (text: string) => (/[\u0600-\u06ff]/.test(text) ? null : text.length * 0.6);
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

async function build(
  pages: Page[],
  workingDir = makeFolder(),
  settings = {},
  own: string[] = [],
  languages = [english],
) {
  const site = makeSite({
    languages,
    cacheDir: join(workingDir, ".cache"),
    assetsDirs: [...own, themeDir],
    settings: settingsSchema.parse({ url: "https://example.org", socialCards: true, ...settings }),
  });
  const built = await buildCards(site, pages, buildNavigation(site, makeContent(pages)), {
    icon: null,
    logo: null,
    pattern: null,
    colors: deriveColors().day,
  });
  return { ...built, files: await completeFiles(built.files, null) };
}

test("a card shows the title of the page, that of the page above, and the name of the site", () => {
  assert.deepEqual(textsOf(drawCard(card, measure)), ["Visit", "Opening hours", "Harbour museum"]);
});

test("a long title becomes small enough, and keeps every word and sign", () => {
  const title = "How to start a group of your own & what <it> costs, in eleven steps that anybody can take";
  const svg = drawCard({ ...card, title }, measure);
  const lines = textsOf(svg).slice(1, -1).join(" ");
  assert.equal(lines, title.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  const all = [...svg.matchAll(/ y="(\d+)"[^>]* font-size="(\d+)"/g)].slice(1, -1);
  const [lasts, sizes] = [all.map(([, y]) => Number(y)), all.map(([, , size]) => Number(size))];
  assert.ok(sizes.every((size) => size <= 70) && Math.max(...lasts) < 466, `${sizes} ${lasts}`);
});

test("words that the fonts can't write are left out rather than drawn as holes", () => {
  assert.deepEqual(textsOf(drawCard({ ...card, title: "ساعات", dir: "rtl" }, measure)), [
    "Visit",
    "Harbour museum",
  ]);
});

test("a card says the name of the site in its language, and a title that no font can write is left out and told", async () => {
  const arabic = {
    ...english,
    code: "ar",
    dir: "rtl" as const,
    settings: { ...english.settings, title: "متحف" },
  };
  const pages = [
    makePage({ url: "/ar/hours/", title: "مواعيد", language: arabic }),
    makePage({ url: "/en/books/", title: "Books and 船" }),
    makePage({ url: "/en/visit/", title: "Café “visit”" }),
  ];
  const { untitled, letters } = await build(pages, undefined, {}, [], [english, arabic]);
  assert.deepEqual([untitled.map(({ url }) => url), letters], [["/en/books/"], ["船"]]);
  const without = await build(pages.map((page) => ({ ...page, language: english })));
  assert.deepEqual(
    without.untitled.map(({ url }) => url),
    ["/ar/hours/", "/en/books/"],
  );
});

test("each page that can be shared gets a card of 1200 × 630 pixels, the same bytes each time", async () => {
  const pages = [
    makePage({ url: "/en/visit/", title: "Visit" }),
    makePage({ url: "/en/visit/hours/", title: "Opening hours" }),
    makePage({ url: "/en/draft/", title: "Hidden", settings: { noindex: true } }),
    makePage({ url: "/404.html", title: "Not found" }),
  ];
  const [one, two] = [await build(pages), await build(pages)];
  assert.deepEqual(
    one.files.map(({ path }) => path.replace(/\.[0-9a-f]{10}\./, ".HASH.")),
    ["assets/cards/en-visit.HASH.png", "assets/cards/en-visit-hours.HASH.png"],
  );
  assert.equal(one.paths.get("en/visit/hours.md"), `/${one.files[1]?.path}`);
  assert.deepEqual(one.files, two.files);
  const { width, height, format } = await sharp(one.files[0]?.content as Uint8Array).metadata();
  assert.deepEqual([width, height, format], [1200, 630, "png"]);
});

test("a card is drawn once, and again when its title changes", async () => {
  const folder = makeFolder();
  await build([makePage({ url: "/a/", title: "One" })], folder);
  const cache = join(folder, ".cache/cards");
  for (const name of readdirSync(cache))
    await writeEntry(join(folder, ".cache"), `cards/${name}`, Buffer.from("kept"));
  const again = await build([makePage({ url: "/a/", title: "One" })], folder);
  assert.equal(Buffer.from(again.files[0]?.content as Uint8Array).toString(), "kept");
  const other = await build([makePage({ url: "/a/", title: "Two" })], folder);
  assert.notEqual(Buffer.from(other.files[0]?.content as Uint8Array).toString(), "kept");
  assert.notEqual(other.files[0]?.path, again.files[0]?.path);
});

test("no cards without the setting, or without an address to show them at", async () => {
  const pages = [makePage({ url: "/a/" })];
  assert.equal((await build(pages, undefined, { socialCards: false })).files.length, 0);
  assert.equal((await build(pages, undefined, { url: null })).files.length, 0);
});

test("what is shared says what the card shows", () => {
  const words = { ...english.words, cardAlt: makeMessage("{title}, {site}") };
  const page = makePage({
    url: "/a/",
    title: "One",
    language: { ...english, code: "es-MX", locale: "es-MX", words },
  });
  const facts = {
    url: "https://example.org/a/",
    description: null,
    siteName: "Museum",
    card: "https://example.org/c.png",
  };
  assert.deepEqual(buildShare(page, facts), {
    title: "One",
    description: null,
    url: "https://example.org/a/",
    siteName: "Museum",
    locale: "es_MX",
    image: { url: "https://example.org/c.png", width: 1200, height: 630, alt: "One, Museum" },
  });
  assert.equal(buildShare(page, { ...facts, card: null }).image, null);
});

test("a card of a site's own that is no drawing is a fault of its file", async () => {
  const assets = join(makeFolder(), "assets");
  const faults = {
    "return null.lost;": /"drawCard" fails: Cannot read/,
    'return "<svg";': /SVG data parsing failed/,
  };
  for (const [body, fault] of Object.entries(faults)) {
    writeTree(assets, { "cards/draw-card.ts": `export function drawCard() { ${body} }` });
    const error = await build([makePage({ url: "/a/" })], undefined, {}, [assets]).catch((error) => error);
    assert.match(String(error), /^FaultError: .*cards\/draw-card\.ts\b.*asset-fault/);
    assert.match(String(error), fault);
  }
});

test("a look with a pattern has a strip of it on the card, and a logo that says the name stands in its place", () => {
  const tile = drawPattern("dots", "#123456");
  const svg = drawCard({ ...card, pattern: tile }, measure);
  assert.match(svg, /<pattern id="tile" width="28" height="28"[^>]*><path fill="#123456"/);
  assert.doesNotMatch(drawCard(card, measure), /<pattern/);
  const logo = { dataUrl: "data:image/png;base64,AA==", width: 400, height: 100, isNamed: false };
  const withLogo = drawCard({ ...card, logo }, measure);
  assert.match(withLogo, /<image x="80" y="500" width="256" height="64" href="data:image\/png/);
  assert.ok(!textsOf(withLogo).includes(card.site) && textsOf(drawCard(card, measure)).includes(card.site));
  assert.ok(textsOf(drawCard({ ...card, logo: { ...logo, isNamed: true } }, measure)).includes(card.site));
});
