// Takes pictures of pages of a built site (SITE, or _site), to be looked at: node --import tsx tests/support/screenshots.ts FOLDER [URL…]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "./find-chromium.ts";
import { serveSite } from "./serve-site.ts";

const [folder = ".cache/pictures", ...urls] = process.argv.slice(2);
const pages = urls.length > 0 ? urls : ["/en/learning-circles/", "/en/learning-circles/pilot/", "/404.html"];
const widths = (process.env.WIDTHS ?? "360,768,1280").split(",").map(Number);
const schemes = (process.env.SCHEMES ?? "light,dark").split(",") as ("light" | "dark")[];

mkdirSync(folder, { recursive: true });
const site = await serveSite(resolve(process.env.SITE ?? "_site"), {});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const colorScheme of schemes) {
  for (const width of widths) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const url of pages) {
      await page.goto(site.origin + url);
      await page.evaluate(() => document.fonts.ready);
      const name = `${url.replace(/^\/|\/$|\.html$/g, "").replaceAll("/", "-") || "home"}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: process.env.FULL === "1" });
    }
    await context.close();
  }
}
await browser.close();
await site.close();
