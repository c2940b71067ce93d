import type { Page } from "puppeteer-core";

/** Whether what a selector names first can be seen. */
export const isSeen = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));

/** Whether it has the focus. */
export const hasFocus = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element === document.activeElement);

/** The texts of all that a selector names. */
export const readTexts = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((element) => element.textContent?.trim()));

/** Waits until the address of the page ends so. */
export const waitForPath = (page: Page, path: string) =>
  page.waitForFunction((end) => location.href.endsWith(end), {}, path);

/** Waits until the page has scrolled to a part. */
export const waitForSight = (page: Page, selector: string) =>
  page.waitForFunction(
    (one) => {
      const top = document.querySelector(one)?.getBoundingClientRect().top ?? -1;
      return scrollY > 0 && top >= 0 && top < innerHeight;
    },
    {},
    selector,
  );

/** How light the text of a page and the page behind it are, from 0 to 255, however their colours are written. */
export function readLight(page: Page): Promise<{ text: number; paper: number }> {
  return page.evaluate(() => {
    const pencil = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
    const [text, paper] = [
      getComputedStyle(document.querySelector(".prose p") as Element).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ].map((color) => {
      pencil.fillStyle = color;
      pencil.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = pencil.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    }) as [number, number];
    return { text, paper };
  });
}
