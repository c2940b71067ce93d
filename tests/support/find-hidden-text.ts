import type { Page } from "playwright";
import sharp from "sharp";

/** The words of the title and of the first paragraphs in sight that are not painted while no font is answered. */
export async function findHiddenText(page: Page, address: string): Promise<string[]> {
  // Never answered, and so no page is ever loaded to its end.
  await page.route(/\.(?:woff2|ttf)$/, () => {});
  await page.goto(address, { waitUntil: "domcontentloaded" });
  // Not `page.screenshot`, which waits for the fonts.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "png" });
  const places = await page.evaluate(() =>
    [...document.querySelectorAll("h1, p")].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isInSight = width > 0 && height > 0 && x >= 0 && y >= 0 && y + height <= innerHeight;
      const words = element.textContent?.trim() ?? "";
      return isInSight && words && element.checkVisibility() ? [{ words, box: [x, y, width, height] }] : [];
    }),
  );
  const scale = await page.evaluate(() => devicePixelRatio);
  const hidden: string[] = [];
  for (const { words, box } of places) {
    const [left, top, width, height] = box.map((side) => Math.floor(side * scale)) as [
      number,
      number,
      number,
      number,
    ];
    const { channels } = await sharp(Buffer.from(data, "base64"))
      .extract({ left, top, width, height })
      .stats();
    // One flat colour is no text.
    if (channels.every(({ stdev }) => stdev < 1)) hidden.push(words);
  }
  return places.length === 0 ? ["no text at all"] : hidden;
}
