import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

const browser = openBrowser();
const filling = "Text.\n\n".repeat(80);
const folder = makeFolder();
let served: ServedSite;

before(async () => {
  writeTree(join(folder, "content"), {
    "404.md": "# Not here\n\nSorry.\n",
    "en/index.md": "# Home\n\n[A](a.md)\n",
    "en/a.md":
      `---\ntitle: A\naliases: [/en/old/]\n---\n\n${filling}## <span id="heading"></span>New words\n\n` +
      `${filling}<span id="alone"></span>[Home](index.md)\n\n${filling}<span id="unseen" hidden></span>\n\n${filling}`,
  });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  served = await serveSite(join(folder, "_site"), {});
});
after(() => served?.close());

/** How far below the top of the window the part stands when one arrives at this address. */
async function arriveAt(path: string, id: string): Promise<number> {
  const context = await browser.context({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(served.origin + path);
  await page.waitForURL(/\/en\/a\//);
  const top = await page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);
  await context.close();
  return top;
}

test("a link to an old name beside a heading, or beside nothing, arrives there", async () => {
  for (const id of ["heading", "alone"]) {
    const top = await arriveAt(`/en/a/#${id}`, id);
    assert.ok(top >= 0 && top < 100, `#${id} is ${top} pixels below the top`);
  }
});

test("a hidden element is no place to arrive at", async () => {
  const context = await browser.context();
  const page = await context.newPage();
  await page.goto(`${served.origin}/en/a/#unseen`);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await context.close();
});

test("a link to a part at an old address arrives at that part", async () => {
  const top = await arriveAt("/en/old/#heading", "heading");
  assert.ok(top >= 0 && top < 100, `#heading is ${top} pixels below the top`);
});
