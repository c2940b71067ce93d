import type { Page } from "playwright";

/** Stops the clock of the open page, so that no time passes in it but what a test lets pass, however slow the machine is. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
}
