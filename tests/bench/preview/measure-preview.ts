import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright";
import { makePage } from "../corpus/make-page.ts";
import { waymark } from "../peers/waymark.ts";
import { startPreview } from "./start-preview.ts";

/** What an editor waits for, in milliseconds; one entry a round. */
export interface PreviewTimes {
  /** From the start of the process to the page in the browser. */
  firstPage: number[];
  /** From the call that saves the file to the new sentence in the browser. */
  edits: number[];
}

const editsPerStart = 5;
// A browser works on for a while after it has opened a tab, and would take the preview's time.
const settles = 3000;

/** Starts the preview `rounds` times over the corpus in `folder` and edits its middle page while a browser shows it. */
export async function measurePreview(
  browser: Browser,
  folder: string,
  pages: number,
  rounds: number,
): Promise<PreviewTimes> {
  const times: PreviewTimes = { firstPage: [], edits: [] };
  for (let round = 0; round < rounds; round++) {
    const tab = await browser.newPage();
    await setTimeout(settles);
    const preview = await startPreview(folder);
    try {
      await tab.goto(preview.address + makePage(Math.floor(pages / 2)).url);
      times.firstPage.push(performance.now() - preview.startedAt);
      for (let edit = 0; edit < editsPerStart; edit++)
        times.edits.push(await measureEdit(tab, folder, pages, `Edit ${edit + 1} of start ${round + 1}.`));
    } finally {
      await tab.close();
      await preview.stop();
    }
  }
  return times;
}

async function measureEdit(tab: Page, folder: string, pages: number, sentence: string): Promise<number> {
  const { path, text } = waymark.page(makePage(Math.floor(pages / 2)));
  const seen = tab.waitForFunction((words) => document.body?.textContent.includes(words), sentence, {
    polling: "raf",
    timeout: 30_000,
  });
  // The watch for the sentence stands before the save, so that its own start is not measured.
  await tab.evaluate(() => 0);
  const start = performance.now();
  await writeFile(join(folder, path), `${text}\n${sentence}\n`);
  await seen;
  return performance.now() - start;
}
