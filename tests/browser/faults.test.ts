import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { visitPages } from "../support/visit-pages.ts";

// What the tests of the pages look for must be found where it is.
const folder = makeFolder();
const browser = openBrowser();
let site: ServedSite;

before(async () => {
  const settings = settingsSchema.parse({});
  site = await serveSite(folder, buildHeaders({ mode: "build", settings }));
  writeFileSync(join(folder, "404.html"), "not here");
  writeFileSync(join(folder, "throw.js"), 'throw new Error("oh");');
});
after(() => site.close());

/** Everything that is found on one page with this body, browser's words joined by line ends. */
async function findAll(body: string, javaScriptEnabled = true): Promise<string> {
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/404.html"><body>${body}`,
  );
  const context = await browser.context({ javaScriptEnabled, viewport: { width: 320, height: 600 } });
  const faults = await visitPages(context, site, ["/"], async (page) =>
    javaScriptEnabled ? [...(await findViolations(page)), ...(await findPageFaults(page))] : [],
  );
  return faults.join("\n");
}

const good = "<main><h1>Boats</h1></main>";

test("nothing is found on a page without fault", async () => {
  assert.equal(await findAll(good), "");
});

const faults: [fault: string, body: string, found: RegExp][] = [
  ["an inline script", `${good}<script>alert(1)</script>`, /Content Security Policy directive .script-src/],
  ["an inline style", `${good}<p style="color: red">x</p>`, /Content Security Policy directive .style-src/],
  ["a missing image", `${good}<img alt="" src="/gone.png">`, /console: .*404/],
  ["a file of another host", `${good}<img alt="" src="http://127.0.0.2:9/x.png">`, /blocked.*127\.0\.0\.2/s],
  ["an error in a script", `${good}<script src="/throw.js"></script>`, /script: oh/],
  ["two h1", "<main><h1>Boats</h1><h1>Oars</h1></main>", /has 2 h1/],
  ["no h1", "<main><h2>Boats</h2></main>", /has 0 h1/],
  [
    "a sidenav without the page",
    `${good}<nav class="sidenav"><a href="/">Boats</a></nav>`,
    /has a sidenav that does not mark the page once/,
  ],
  [
    "two current pages",
    `${good}<nav><a aria-current="page" href="/">a</a> <a aria-current="page" href="/">b</a></nav>`,
    /marks 2 links as the current page/,
  ],
  ["something too wide", `<main><h1>Boats</h1><pre>${"x".repeat(100)}</pre></main>`, /is \d+ px too wide/],
  ["an image without words", '<main><h1>Boats</h1><img src="/404.html"></main>', /image-alt/],
  ["text outside every landmark", `${good}<p>Lost</p>`, /region/],
];

for (const [fault, body, found] of faults) {
  test(`${fault} is found`, async () => assert.match(await findAll(body), found));
}

test("a breach of the policy is found without script too", async () => {
  assert.match(
    await findAll(`${good}<p style="color: red">x</p>`, false),
    /Content Security Policy directive .style-src/,
  );
});
