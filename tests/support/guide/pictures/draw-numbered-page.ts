import type { Page } from "playwright";
import { numberedPage } from "./build-picture-site.ts";

/** What of the file is what of the page: the beginning of a line, and where on the page that shows. */
const marks: [line: string, selector: string][] = [
  ["title:", "h1"],
  ["lead:", ".page-header__lead"],
  ["order:", ".sidenav [aria-current]"],
  ["## ", ".prose h2"],
  ["[the way", ".prose p a"],
  ["::: note", ".callout--note .callout__title"],
];

/** The HTML of a sheet with a file at the left and the page that is made of it at the right, and numbers that tie their parts. `page` shows it. */
export async function drawNumberedPage(page: Page): Promise<string> {
  const picture = (await page.screenshot()).toString("base64");
  const { width, height } = page.viewportSize() as { width: number; height: number };
  const badges = await Promise.all(
    marks.map(async ([line, selector], index) => {
      const { right, middle } = await page.locator(selector).first().evaluate(findEnd);
      if (right === 0) throw new Error(`Nothing on the page is "${selector}", which "${line}" makes.`);
      return `<b style="left:${((right + 14) / width) * 100}%;top:${(middle / height) * 100}%">${index + 1}</b>`;
    }),
  );
  return `<div class="pair"><pre><span class="path">content/en/visit/prices.md</span>\n${formatFile()}</pre>
<div class="shot"><img src="data:image/png;base64,${picture}" alt="">${badges.join("")}</div></div>`;
}

function formatFile(): string {
  const lines = numberedPage.trimEnd().split("\n");
  return lines
    .map((line) => {
      const number = marks.findIndex(([start]) => line.startsWith(start)) + 1;
      const text = line.replaceAll("<", "&lt;");
      return number > 0 ? `<b>${number}</b><mark>${text}</mark>` : text;
    })
    .join("\n");
}

/** Where the first line of the words of an element ends, in the browser. */
function findEnd(element: Element): { right: number; middle: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { right = 0, top = 0, height = 0 } = range.getClientRects()[0] ?? {};
  return { right, middle: top + height / 2 };
}
