import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import sharp from "sharp";
import { budgets, readBudgets } from "../support/budgets.ts";
import { createRandom } from "../support/create-random.ts";
import { describeAssets } from "../support/describe-assets.ts";
import { findBudgetFaults, formatKilobytes as kB } from "../support/find-budget-faults.ts";
import { findHiddenText } from "../support/find-hidden-text.ts";
import { measureView } from "../support/measure-view.ts";
import { openBrowser } from "../support/open-browser.ts";
import { readLayout } from "../support/read-layout.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { watchShifts } from "../support/watch-shifts.ts";

// What the tests of the budgets look for must be found where it is.
const browser = openBrowser();
const random = createRandom(7);
const text = (length: number) => Array.from({ length }, () => random.below(36).toString(36)).join("");

/** A small site with the look of this repository's; `seed` puts files into its assets, or text at the end of those that are there, but for data. */
async function buildSeeded(
  pages: Record<string, string>,
  seed: Record<string, string | Buffer>,
): Promise<{ site: ServedSite; folder: string; output: string; made: Record<string, string> }> {
  const folder = makeFolder();
  const output = join(folder, "_site");
  const assets = join(folder, "assets");
  cpSync(join(repository, "assets"), assets, { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const files = { "content/site.yaml": "title: Boats\n", ...pages, ...seed };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: path.endsWith(".json") ? "w" : "a" });
  }
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  const site = await serveSite(output, {});
  after(() => site.close());
  return { site, folder, output, made: await describeAssets(assets) };
}

async function findFaults(
  site: ServedSite,
  url: string,
  made: Record<string, string> = {},
  allowed = budgets,
): Promise<string[]> {
  const context = await browser.context({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  const files = await measureView(page, site.origin, url);
  const faults = findBudgetFaults(url, await readLayout(page), files, allowed, made);
  await context.close();
  return faults;
}

/** What each built file weighs as sent, by the name that it has in messages. */
function weighAll(output: string): (name: string) => number {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const weights = new Map(
    paths.map((path) => [
      path.slice(output.length).replace(/\.[0-9a-f]{10}(?=[.-])|index\.html$/, ""),
      /\.(?:html|css|js|svg)$/.test(path)
        ? brotliCompressSync(readFileSync(path)).length
        : readFileSync(path).length,
    ]),
  );
  return (name) => weights.get(name) ?? Number.NaN;
}

test("a heavy image in the first view and a request to another host are found, and nothing on a page without", async () => {
  const noise = Buffer.from(Array.from({ length: 480 * 320 * 3 }, () => random.below(256)));
  const sea = await sharp(noise, { raw: { width: 480, height: 320, channels: 3 } })
    .png()
    .toBuffer();
  const { site, output, folder } = await buildSeeded(
    {
      "content/en/index.md": "---\ntitle: Boats\n---\n\nAll of them.\n",
      "content/en/noise.md": "---\ntitle: Noise\n---\n\n![A rough sea](sea.png)\n",
      "content/en/counted.md": "---\ntitle: Counted\nlayout: counted\n---\n\nWho reads this?\n",
    },
    {
      "content/en/sea.png": sea,
      "assets/layouts/counted.njk":
        '{# For a page whose readers are counted. #}\n{%- extends "page.njk" -%}\n' +
        '{% block bodyClass %}page page--counted{% endblock %}\n{% block content %}{{ super() }}<img src="https://stats.example/hit.gif" alt="">{% endblock %}\n',
      "assets/budgets.json": '{ "requests": { "counted": 8 } }',
    },
  );
  assert.deepEqual(await findFaults(site, "/en/"), []);
  assert.deepEqual(await findFaults(site, "/en/counted/"), [
    '/en/counted/ has the layout "counted", for which there is no budget',
    "/en/counted/ asks other hosts: https://stats.example/hit.gif",
  ]);
  // How much a layout may load is said where the layout is.
  assert.deepEqual(await findFaults(site, "/en/counted/", {}, readBudgets(join(folder, "assets"))), [
    "/en/counted/ asks other hosts: https://stats.example/hit.gif",
  ]);
  const weigh = weighAll(output);
  const [photo, icon] = ["/assets/images/sea-480.avif", "/assets/icon.svg"] as const;
  const all = weigh(photo) + weigh(icon);
  assert.deepEqual(await findFaults(site, "/en/noise/"), [
    `/en/noise/ loads ${kB(all)} of images, ${kB(all - 60_000)} over the budget of 60.0 kB: ` +
      `${photo} ${kB(weigh(photo))}, ${icon} ${kB(weigh(icon))}`,
  ]);
});

test("a library in the script, a style that grew and one more font are found", async () => {
  const rules = Array.from(
    { length: 800 },
    () => `.b-${text(8)} { color: #${random.below(0xffffff).toString(16).padStart(6, "0")}; }`,
  );
  const { site, output, made } = await buildSeeded(
    { "content/en/index.md": "---\ntitle: Boats\n---\n\nAll of them.\n" },
    {
      "assets/scripts/main.ts":
        '\nimport MiniSearch from "minisearch";\nObject.assign(window, { MiniSearch });\n',
      "assets/styles/blocks/_bloat.scss": rules.join("\n"),
      "assets/styles/main.scss":
        '\n@use "blocks/bloat";\n@font-face { font-family: Poster; src: url("../fonts/cards/bricolage.ttf"); }\nh1 { font-family: Poster; }\n',
    },
  );
  const weigh = weighAll(output);
  const list = (...names: string[]) =>
    names.map((name) => `${name} ${kB(weigh(name))}${made[name] ? ` (${made[name]})` : ""}`).join(", ");
  const sum = (...names: string[]) => names.reduce((total, name) => total + weigh(name), 0);
  const [style, script, poster] = [
    "/assets/main.css",
    "/assets/main.js",
    "/assets/fonts/cards/bricolage.ttf",
  ] as const;
  const fonts = [poster, "/assets/fonts/atkinson.woff2", "/assets/fonts/bricolage.woff2"];
  const page = sum(style, script, "/en/");
  assert.match(made[style] ?? "", /^most of it, as written: styles\/blocks\/_bloat\.scss \d+\.\d kB, /);
  assert.match(made[script] ?? "", /^most of it, minified: minisearch\/\S+ \d+\.\d kB, /);
  assert.deepEqual(await findFaults(site, "/en/", made), [
    `/en/ loads ${kB(page)} of page, style and script, ${kB(page - 20_000)} over the budget of 20.0 kB: ` +
      list(style, script, "/en/"),
    `/en/ loads ${kB(weigh(script))} of script, ${kB(weigh(script) - 3_000)} over the budget of 3.0 kB: ${list(script)}`,
    `/en/ loads ${kB(sum(...fonts))} of fonts, ${kB(sum(...fonts) - 60_000)} over the budget of 60.0 kB: ${list(...fonts)}`,
  ]);
});

/** A page by itself, with one of the site's fonts at hand. */
async function servePage(html: string): Promise<ServedSite> {
  const folder = makeFolder();
  cpSync(join(repository, "assets/fonts/bricolage.woff2"), join(folder, "font.woff2"));
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en"><title>Boats</title>${html}`);
  const site = await serveSite(folder, {});
  after(() => site.close());
  return site;
}

const words = "<h1>Boats and oars</h1><p>All of them, from the first to the last.</p>";
const withFont = (traits: string) =>
  `<style>@font-face { font-family: X; src: url(/font.woff2); ${traits} } body { font-family: X, serif; }</style>${words}`;

async function findShifts(html: string) {
  const site = await servePage(html);
  const context = await browser.context({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const shifts = await watchShifts(page);
  await measureView(page, site.origin, "/");
  const { early, byFonts, moved } = await shifts();
  await context.close();
  return { isEarly: early >= budgets.shift.early, isByFonts: byFonts >= budgets.shift.byFonts, moved };
}

test("text that moves when a font or a picture comes is found, and named", async () => {
  assert.deepEqual(await findShifts(words), { isEarly: false, isByFonts: false, moved: [] });
  const large = await findShifts(withFont("font-display: swap; size-adjust: 300%"));
  assert.deepEqual(large, { isEarly: false, isByFonts: true, moved: ["p"] });
  const late = await findShifts(
    // A change before the first picture of the page moves nothing that anybody saw.
    `<h1>Boats</h1><div></div><p>All of them.</p><script>new PerformanceObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => { document.querySelector("div").style.height = "300px"; });
    }).observe({ type: "paint", buffered: true });</script>`,
  );
  assert.deepEqual(late, { isEarly: true, isByFonts: false, moved: ["p"] });
});

test("text that waits for its font is found, and text that does not is seen", async () => {
  const found: string[][] = [];
  for (const display of ["block", "swap"]) {
    const site = await servePage(withFont(`font-display: ${display}`));
    const context = await browser.context({ viewport: { width: 360, height: 740 } });
    found.push(await findHiddenText(await context.newPage(), site.origin));
    await context.close();
  }
  assert.deepEqual(found, [["Boats and oars", "All of them, from the first to the last."], []]);
});
