import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { writeTree } from "../support/file-tree.ts";
import { listPages } from "../support/list-pages.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { compareLabel } from "../support/privacy/compare-label.ts";
import { takePrivacyLabel } from "../support/privacy/take-privacy-label.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";

const analytics = {
  name: "Counter",
  about: "Counts visits by page.",
  script: "/count.js",
  attributes: { "data-site": "harbour" },
  sends: ["https://stats.example/in"],
};
const counts = `const { site } = document.currentScript.dataset;
navigator.sendBeacon("https://stats.example/in", site);
`;
// What no setting allows: a note of who was here, and word to others.
const betrays = `${counts}document.cookie = "visitor=1";
fetch("https://elsewhere.example/").catch(() => {});
`;

const folder = makeFolder();
const output = join(folder, "_site");
const browser = openBrowser();
const build = (script: string) => {
  writeTree(folder, { "content/public/count.js": script });
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
};
const published = () => JSON.parse(readFileSync(join(output, "en/privacy-label.json"), "utf8"));

/** Where the pages differ from the published label. */
async function compare(): Promise<string[]> {
  const served = await serveSite(output, {});
  const findings = await takePrivacyLabel(await browser.context(), served.origin, listPages(output));
  await served.close();
  return compareLabel(published(), findings);
}

before(() =>
  writeTree(folder, {
    "content/site.yaml": JSON.stringify({ title: "Harbour", analytics }),
    "content/en/index.md": "# Home\n\n[Privacy](privacy.md)\n",
    "content/en/privacy.md": "# Privacy\n\n::: privacy\n:::\n",
  }),
);

test("a script that counts as the settings say agrees with the label that follows from them", async () => {
  build(counts);
  assert.deepEqual(published().otherWebsites, ["stats.example"]);
  assert.deepEqual(await compare(), []);
});

test("one that sets a cookie, or asks another website than it may, is found out", async () => {
  build(betrays);
  assert.deepEqual((await compare()).sort(), [
    "cookies: visitor is not in the published label, but /en/ has it",
    "otherWebsites: elsewhere.example is not in the published label, but /en/ has it",
  ]);
});

test("under the policy it counts, and gets no word to others", async () => {
  const headers = buildHeaders(makeSite({ settings: settingsSchema.parse({ analytics }) }));
  const served = await serveSite(output, headers);
  const context = await browser.context();
  await context.route(
    (url) => url.origin !== served.origin,
    (route) => route.fulfill({ status: 204 }),
  );
  const page = await context.newPage();
  const refused = page.waitForEvent("console", (message) => /elsewhere\.example/.test(message.text()));
  const counted = page.waitForRequest("https://stats.example/in");
  await page.goto(`${served.origin}/en/`);
  assert.equal((await counted).postData(), "harbour");
  assert.match((await refused).text(), /Content Security Policy directive/);
  await context.close();
  await served.close();
});
