// Takes the pictures of the editors' guide anew: node --import tsx tests/support/guide/pictures/take-pictures.ts [NAME…]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator } from "playwright";
import sharp from "sharp";
import { parseProposal } from "../../../../src/proposals/parse-proposal.ts";
import { writeTree } from "../../file-tree.ts";
import { launchBrowser } from "../../launch-browser.ts";
import { makeFolder, repository, runWaymark } from "../../run-waymark.ts";
import { serveSite } from "../../serve-site.ts";
import { startPreview } from "../../start-preview.ts";
import { buildPictureSite, looks, numberedPage, pictured } from "./build-picture-site.ts";
import { drawNumberedPage } from "./draw-numbered-page.ts";
import { drawProposal } from "./draw-proposal.ts";
import { makeProposedSite } from "./make-proposed-site.ts";
import { sheetStyles } from "./sheet-styles.ts";

const wanted = process.argv.slice(2);
const guide = join(repository, "content/.guide");
// Sharp on fine screens; git hosts show a picture at most 1,000 px wide.
const density = 1.5;

const browser = await launchBrowser();

/** Opens a page at an address when its letters are there. */
const open = async (address: string, width: number, height: number) => {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: density,
    reducedMotion: "reduce",
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page;
};

/** The site in a look, written and built. */
const build = async (look: Record<string, string> | null) => {
  const folder = makeFolder();
  writeTree(join(folder, "content"), await buildPictureSite(look));
  const { status, stderr } = runWaymark(["build", "--date", "2027-02-20"], folder);
  if (status !== 0) throw new Error(stderr);
  return { folder, ...(await serveSite(join(folder, "_site"), {})) };
};
const sites = await Promise.all(looks.map(build));
const [site] = sites as [(typeof sites)[number]];

/** The preview with a mistake in a page. */
const takePreview = async () => {
  const preview = await startPreview(site.folder);
  const page = await open(`${preview.origin}/en/visit/prices/`, 1000, 620);
  const told = preview.next("reload");
  writeFileSync(join(site.folder, "content/en/visit/prices.md"), numberedPage.replace("order:", "ordr:"));
  await told;
  await page.locator(".waymark-overlay .line--corrected").waitFor();
  const picture = await page.screenshot();
  await page.close();
  await preview.end();
  return picture;
};

/** The site with a change, and what the program makes of that: its report, and the pages before and after. */
const propose = async () => {
  const folder = await makeProposedSite();
  const args = ["proposal", "--base", "HEAD", "--report", "proposal.json", "--look", "look"];
  const { status, stderr } = runWaymark([...args, "--date", "2027-02-20"], folder);
  if (status !== 0) throw new Error(stderr);
  return folder;
};

/** The first page that differs, twice as on a computer. */
const takeChanges = async (folder: string) => {
  const page = await open(pathToFileURL(join(folder, "look/index.html")).href, 1180, 900);
  const first = page.locator(".shown .pair").first();
  await first.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  const shown = await page.locator(".shown").first().boundingBox();
  const pair = await first.boundingBox();
  if (!shown || !pair) throw new Error("No page differs.");
  const scrolled = await page.evaluate(() => scrollY);
  const height = pair.y + pair.height - shown.y + 10;
  return page.screenshot({ clip: { x: 0, y: scrolled + shown.y, width: 1180, height }, fullPage: true });
};

let made: Promise<string> | undefined;
const proposed = () => (made ??= propose());

const pictures: Record<string, () => Promise<Buffer>> = {
  page: async () =>
    takeSheet(await drawNumberedPage(await open(`${site.origin}/en/visit/prices/`, 1000, 690))),
  looks: async () => {
    const shots = await Promise.all(
      sites.map(async ({ origin }) => (await open(`${origin}/en/`, 760, 900)).screenshot()),
    );
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString("base64")}" alt="">`);
    return takeSheet(`<div class="row">${images.join("")}</div>`);
  },
  preview: takePreview,
  proposal: async () => {
    const report = readFileSync(join(await proposed(), "proposal.json"));
    return takeSheet(drawProposal(parseProposal(report)), 880);
  },
  changes: async () => takeChanges(await proposed()),
  ...Object.fromEntries(
    Object.keys(pictured).map((name) => [
      name,
      async () => takePart((await open(`${site.origin}/en/${name}/`, 1100, 900)).locator(".prose")),
    ]),
  ),
};

for (const [name, take] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const bytes = await pack(await take());
  writeFileSync(join(guide, `${name}.webp`), bytes);
  console.log(`${name}.webp  ${(bytes.length / 1000).toFixed(1)} kB`);
}
await browser.close();
await Promise.all(sites.map((one) => one.close()));

/** Sheets with few colours are smaller without any loss, photographs with some. */
async function pack(picture: Buffer): Promise<Buffer> {
  const forms = [{ quality: 70 }, { lossless: true }];
  const packed = await Promise.all(
    forms.map((form) =>
      sharp(picture)
        .webp({ effort: 6, ...form })
        .toBuffer(),
    ),
  );
  return packed.reduce((best, other) => (other.length < best.length ? other : best));
}

/** A part of a page with room around it and its own ground, since a git host may have a dark one. */
async function takePart(part: Locator): Promise<Buffer> {
  await part.evaluate((element) => {
    element.closest(".frame")?.setAttribute("style", "display: block");
    element.style.cssText = "padding: 24px; inline-size: 780px; max-inline-size: none; margin: 0";
    element.style.background = getComputedStyle(document.body).backgroundColor;
  });
  return part.screenshot();
}

/** A sheet of our own, laid out by the styles of all sheets. */
async function takeSheet(html: string, width = 1180): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 600 }, deviceScaleFactor: density });
  await page.setContent(`<!doctype html><style>${sheetStyles}</style><main>${html}</main>`);
  return page.locator("main").screenshot();
}
