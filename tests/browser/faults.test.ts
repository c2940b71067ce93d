import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { findPageFaults } from "../support/find-page-faults.ts";
import { findViolations } from "../support/find-violations.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";
import { visitPages } from "../support/visit-pages.ts";

// What the tests of the pages look for must be found where it is.
const folder = makeFolder();
const browser = openBrowser();
let site: ServedSite;

const looks = `
  .pale { color: #bbb }
  .grey { color: #767676 }
  .dot { float: left; width: 9px; height: 9px; overflow: hidden }
  @media (prefers-color-scheme: dark) { .night { color: #bbb } }
  @media (forced-colors: active) { .forced { forced-color-adjust: none; background: #fff; color: #bbb } }
  @media print { .printed { color: #bbb } }
`;

before(async () => {
  site = await serveSite(folder, buildHeaders(makeSite()));
  writeFileSync(join(folder, "404.html"), "not here");
  writeFileSync(join(folder, "looks.css"), looks);
  writeFileSync(join(folder, "throw.js"), 'throw new Error("oh");');
});
after(() => site?.close());

interface Look {
  colorScheme?: "dark";
  forcedColors?: "active";
  media?: "print";
}

/** Everything that is found on one page with this body, browser's words joined by line ends. */
async function findAll(body: string, javaScriptEnabled = true, look: Look = {}): Promise<string> {
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="/404.html"><link rel="stylesheet" href="/looks.css"><body>${body}`,
  );
  const context = await browser.context({ javaScriptEnabled, viewport: { width: 320, height: 600 } });
  const faults = await visitPages(context, site, ["/"], async (page) => {
    if (!javaScriptEnabled) return [];
    await page.emulateMedia(look);
    return [...(await findViolations(page)), ...(await findPageFaults(page))];
  });
  return faults.join("\n");
}

const good = "<main><h1>Boats</h1></main>";
const worded = (traits: string) => `<main><h1>Boats</h1><p ${traits}>All of them</p></main>`;

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

// One of each kind of rule, by the tags that axe gives them, and what only shows in one look.
const barriers: [kind: string, body: string, found: RegExp, look?: Look][] = [
  ["level A", `${good.replace("Boats", 'Boats <img src="/404.html">')}`, /^\/ image-alt /m],
  ["level AA", worded('class="pale"'), /^\/ color-contrast /m],
  ["contrast of level AAA", worded('class="grey"'), /^\/ color-contrast-enhanced /m],
  [
    "other rules of level AAA",
    `<meta http-equiv="refresh" content="90000">${good}`,
    /^\/ meta-refresh-no-exceptions /m,
  ],
  [
    "WCAG 2.1",
    '<main><h1>Boats</h1><label>Name <input autocomplete="boat"></label></main>',
    /^\/ autocomplete-valid /m,
  ],
  [
    "WCAG 2.2",
    '<main><h1>Boats</h1><a class="dot" href="/"></a><a class="dot" href="/a">a</a></main>',
    /^\/ target-size /m,
  ],
  ["best practice", "<main><h1>Boats</h1><h4>Oars</h4></main>", /^\/ heading-order /m],
  [
    "experimental rules",
    '<main><h1>Boats</h1><button aria-label="Sail">Row</button></main>',
    /^\/ label-content-name-mismatch /m,
  ],
  ["the dark", worded('class="night"'), /^\/ color-contrast /m, { colorScheme: "dark" }],
  ["forced colours", worded('class="forced"'), /^\/ color-contrast /m, { forcedColors: "active" }],
  ["print", worded('class="printed"'), /^\/ color-contrast /m, { media: "print" }],
];

for (const [kind, body, found, look] of barriers) {
  test(`a barrier is found by ${kind}`, async () => assert.match(await findAll(body, true, look), found));
  if (look)
    test(`the barrier of ${kind} is not there in the light`, async () =>
      assert.equal(await findAll(body), ""));
}

test("a breach of the policy is found without script too", async () => {
  assert.match(
    await findAll(`${good}<p style="color: red">x</p>`, false),
    /Content Security Policy directive .style-src/,
  );
});
