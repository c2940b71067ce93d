import { type Browser, chromium } from "playwright";
import { findChromium } from "../support/find-chromium.ts";
import { repository, runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";
import { median } from "./measure/median.ts";
import { formatTime } from "./report/format-number.ts";

/** 400 kbit/s, and 400 ms from a question to the beginning of its answer: a phone at the edge of a village. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const rounds = 5;
const url = "/en/learning-circles/";

/** What a visitor of the overview waits for, in milliseconds from the click, and the files that came before the first of it. */
interface FirstView {
  paint: number;
  largest: number;
  files: string[];
}

/**
 * Opens the overview of this repository's site in a browser with nothing kept, by Chromium's emulation of a slow line, files packed as
 * hosts send them, and prints when the first thing is painted and when the largest (its drawing, or words).
 */
export async function runSlowLine(folder: string): Promise<void> {
  const { status, stderr } = runWaymark(
    ["build", "--host", "nginx", "--compress", "--output", folder],
    repository,
  );
  if (status !== 0) throw new Error(stderr);
  const site = await serveSite(folder, {});
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    for (const width of [360, 1280]) {
      const views: FirstView[] = [];
      for (let round = 0; round < rounds; round++)
        views.push(await openSlowly(browser, site.origin + url, width));
      const of = (key: "paint" | "largest") => formatTime(median(views.map((view) => view[key])));
      const files = views[0]?.files ?? [];
      process.stdout.write(
        `${width} px: first paint after ${of("paint")}, the largest after ${of("largest")} (medians of ${rounds}); ${files.length} files before it: ${files.join(", ")}\n`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openSlowly(browser: Browser, address: string, width: number): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", line);
  await page.goto(address, { waitUntil: "networkidle" });
  const view = await page.evaluate(async () => {
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: "largest-contentful-paint",
        buffered: true,
      });
    });
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const files = loaded
      .filter(({ startTime }) => startTime < paint)
      .map(({ name, encodedBodySize }) => `${name.replace(/.*\//, "")} ${encodedBodySize} B`);
    return { paint, largest, files };
  });
  await context.close();
  return view;
}
