import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../support/find-chromium.ts";
import { median } from "./measure/median.ts";
import type { BenchOptions } from "./parse-options.ts";
import { waymark } from "./peers/waymark.ts";
import { writeInput } from "./peers/write-input.ts";
import { measurePreview } from "./preview/measure-preview.ts";
import { formatCount, formatTime } from "./report/format-number.ts";

/** Measures the preview with a real browser and prints what an editor waits for; progress goes to standard error. */
export async function runPreview({ sets }: BenchOptions, folder: string): Promise<void> {
  const seconds = sets.reduce((sum, { pages, rounds }) => sum + rounds * 8 + pages * 0.002, 5);
  process.stdout.write(`This takes about ${Math.ceil(seconds / 60)} min.\n`);
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    for (const { pages, rounds } of sets) {
      const place = join(folder, `${pages}`);
      process.stderr.write(`… ${formatCount(pages)} pages: preview, ${rounds} starts\n`);
      await mkdir(place);
      await writeInput(waymark, place, pages);
      const { firstPage, edits } = await measurePreview(browser, place, pages, rounds);
      process.stdout.write(
        `${formatCount(pages)} pages: first page ${describe(firstPage)} after start, saved text ${describe(edits)} after the save\n`,
      );
    }
  } finally {
    await browser.close();
  }
}

function describe(times: number[]): string {
  return `${formatTime(median(times))} (median of ${times.length}; at most ${formatTime(Math.max(...times))})`;
}
