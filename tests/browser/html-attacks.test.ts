import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { makeBody } from "../../src/checks/make-body.ts";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { writeTree } from "../support/file-tree.ts";
import { htmlAttacks } from "../support/html-attacks.ts";
import { makePage } from "../support/make-page.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";

const browser = openBrowser();
const folder = makeFolder();
const all = htmlAttacks.map((_, n) => n);
const passes = (n: number) =>
  makeBody(makePage({ url: "/page/", text: htmlAttacks[n] as string }), makeSite()).problems.every(
    ({ level }) => level !== "error",
  );

before(() => {
  const pages = htmlAttacks.map((text, n) => [`attack-${n}.md`, `---\ntitle: Attack\n---\n\n${text}\n`]);
  writeTree(join(folder, "content"), { "index.md": "# Start\n", ...Object.fromEntries(pages) });
  // Such a host sends the policy, so the pages do not carry it.
  const { status, stderr } = runWaymark(["build", "--no-check", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
});

/** What ran or was asked of others while the pages of these attacks were opened and all in them was clicked. */
async function open(attacks: number[], headers: Record<string, string>): Promise<string[]> {
  const served = await serveSite(join(folder, "_site"), headers);
  const context = await browser.context();
  const found: string[] = [];
  await context.exposeBinding("hit", ({ page }) => void found.push(`${page.url()} ran`));
  await context.route(
    (url) => url.origin !== served.origin,
    (route) => {
      const request = route.request();
      // A link may lead elsewhere; whether it should have been there is told by the check.
      if (!request.isNavigationRequest()) found.push(`${request.frame().url()} asked ${request.url()}`);
      return route.abort();
    },
  );
  for (const n of attacks) {
    const page = await context.newPage();
    await page.goto(`${served.origin}/attack-${n}/`, { waitUntil: "load" }).catch(() => null);
    await page
      .evaluate(() => {
        for (const part of document.querySelectorAll<HTMLElement>("main a, main area, main button"))
          part.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      })
      // A page that leads on at once is gone by now.
      .catch(() => null);
    await page.close();
  }
  await context.close();
  await served.close();
  return found.map((line) => line.replace(served.origin, ""));
}

test("an attack that passes the check does nothing, without the policy of the site too", async () => {
  assert.deepEqual(await open(all.filter(passes), {}), []);
});

test("an attack that is published all the same is held by the policy: nothing runs, nothing is asked of others", async () => {
  assert.deepEqual(await open(all, buildHeaders(makeSite())), []);
});

test("without check and policy attacks run and ask, so that the tests above can fail", async () => {
  const found = await open(all.slice(0, 16), {});
  assert.ok(
    found.some((line) => line.endsWith(" ran")),
    found.join("\n"),
  );
  assert.ok(found.some((line) => line.includes(" asked ")));
});
