import type { Page } from "puppeteer-core";
import { findNarrowFaults } from "../find-narrow-faults.ts";
import { findOverlaps } from "../find-overlaps.ts";
import { findPageFaults } from "../find-page-faults.ts";
import { findViolations } from "../find-violations.ts";
import type { OpenPage } from "../open-page.ts";
import { listenTo } from "./listen-to.ts";

/** What Firefox complains of on pages, and what is wrong with them in Firefox and not in Chromium, as sentences with the address. */
export async function findFirefoxFaults(
  firefox: Page,
  chromium: OpenPage,
  origin: string,
  urls: string[],
): Promise<string[]> {
  const faults: string[] = [];
  const complaints = listenTo(firefox, [origin]);
  for (const url of urls) {
    for (const page of [firefox as OpenPage, chromium]) {
      await page.goto(origin + url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    }
    const known = new Set(await look(chromium));
    const own = (await look(firefox)).filter((fault) => !known.has(fault));
    faults.push(...[...own, ...complaints.splice(0)].map((fault) => `${url} ${fault}`));
  }
  return faults;
}

async function look(page: OpenPage): Promise<string[]> {
  return [
    ...(await findPageFaults(page)),
    ...(await findNarrowFaults(page)),
    ...(await findOverlaps(page)),
    ...(await findViolations(page)),
  ];
}
