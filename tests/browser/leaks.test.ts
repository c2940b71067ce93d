import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { listPages } from "../support/list-pages.ts";
import { openBrowser } from "../support/open-browser.ts";
import { compareLabel } from "../support/privacy/compare-label.ts";
import { findLeaks } from "../support/privacy/find-leaks.ts";
import { buildPrivacyLabel } from "../support/privacy/privacy-label.ts";
import { takePrivacyLabel } from "../support/privacy/take-privacy-label.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";

// What the tests of privacy look for must be found where it is: a page a leak, by a layout, a style or a script.
const leaks: Record<string, string> = {
  font: '<p class="far">Far</p>',
  form: '<form action="https://forms.example/in" method="post"><input name="action" aria-label="You"></form>',
  frame: '<iframe title="Map" src="https://maps.example/"></iframe>',
  handler: '<p onclick="go()">Go</p>',
  hint: '<link rel="preconnect" href="https://hints.example">',
  image: '<img src="https://images.example/a.png" alt="" loading="lazy">',
  inline: "<script>count()</script>",
  ping: '<a href="/en/" ping="https://pings.example/">Home</a>',
  script: '<p data-count="1">One</p>',
  style: '<p style="color:red">Red</p>',
  styles: "<style>p{background:url(//images.example/b.png)}</style>",
  tracker: '<script src="https://tracker.example/t.js"></script>',
};
const layout = (markup: string) =>
  `{# For a leak. #}\n{% extends "page.njk" %}\n{% block content %}{{ super() }}${markup}{% endblock %}\n`;

const folder = makeFolder();
const output = join(folder, "_site");
const browser = openBrowser();

before(() => {
  for (const [name, markup] of Object.entries(leaks))
    writeTree(folder, {
      [`content/en/${name}.md`]: `---\nlayout: ${name}\n---\n\n# Page ${name}\n\nText.\n`,
      [`assets/layouts/${name}.njk`]: layout(markup),
    });
  writeTree(folder, {
    "content/en/index.md": "# Home\n\nText.\n",
    "assets/styles/main.scss":
      '@font-face { font-family: Far; src: url("https://fonts.example/far.woff2"); }\n.far { font-family: Far; }\n',
    "assets/scripts/main.ts": `
if (document.querySelector("[data-count]")) {
  document.cookie = "visitor=1";
  localStorage.setItem("visits", "1");
  sessionStorage.setItem("visit", "1");
  indexedDB.open("visits");
  void caches.open("visits");
  void navigator.serviceWorker.register("/worker.js");
  new WebSocket("wss://live.example/");
  setTimeout(() => fetch("https://late.example/"), 30_000);
  addEventListener("pagehide", () => navigator.sendBeacon("https://stats.example/left"));
}
`,
    "assets/icons/worker.js": "",
  });
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
});

test("a browser meets each seeded leak, and the label tells of it", async () => {
  const served = await serveSite(output, {});
  const findings = await takePrivacyLabel(await browser.context(), served.origin, listPages(output));
  await served.close();
  assert.deepEqual(compareLabel(buildPrivacyLabel([]), findings).sort(), [
    "cookies: visitor is not in the published label, but /en/script/ has it",
    "forms: forms.example is not in the published label, but /en/form/ has it",
    "otherWebsites: fonts.example is not in the published label, but /en/font/ has it",
    "otherWebsites: hints.example is not in the published label, but /en/hint/ has it",
    "otherWebsites: images.example is not in the published label, but /en/image/ has it",
    "otherWebsites: late.example is not in the published label, but /en/script/ has it",
    "otherWebsites: live.example is not in the published label, but /en/script/ has it",
    "otherWebsites: maps.example is not in the published label, but /en/frame/ has it",
    "otherWebsites: pings.example is not in the published label, but /en/ping/ has it",
    "otherWebsites: stats.example is not in the published label, but /en/script/ has it",
    "otherWebsites: tracker.example is not in the published label, but /en/tracker/ has it",
    "serviceWorkers: /worker.js is not in the published label, but /en/script/ has it",
    "storage: cache visits is not in the published label, but /en/script/ has it",
    "storage: indexedDB visits is not in the published label, but /en/script/ has it",
    "storage: localStorage visits is not in the published label, but /en/script/ has it",
    "storage: sessionStorage visit is not in the published label, but /en/script/ has it",
  ]);
});

test("a label that says more than the site does is noticed too", () => {
  const label = buildPrivacyLabel([{ key: "cookies", what: "visitor", page: "/" }]);
  assert.deepEqual(compareLabel(label, []), [
    "cookies: visitor is in the published label, but no page has it",
  ]);
});

test("the files of the site give away each leak that stands in them", () => {
  const found = findLeaks(output).map((fault) => fault.replace(/\.[0-9a-f]{10}\./, "."));
  assert.deepEqual(found, [
    "assets/main.css: a style asks for https://fonts.example/far.woff2",
    "en/frame/index.html: <iframe> asks for https://maps.example/",
    'en/handler/index.html: <p> has the handler onclick="go()"',
    "en/hint/index.html: <link> asks for https://hints.example",
    "en/image/index.html: <img> asks for https://images.example/a.png",
    "en/inline/index.html: <script> stands in the page: count()",
    "en/ping/index.html: <a> asks for https://pings.example/",
    'en/style/index.html: <p> has the style "color:red"',
    "en/styles/index.html: <style> stands in the page: p{background:url(//images.example/b.png)}",
    "en/styles/index.html: a style asks for //images.example/b.png",
    "en/tracker/index.html: <script> asks for https://tracker.example/t.js",
  ]);
});

const texts: [text: string, rule: string][] = [
  ['<p onclick="go()">Go</p>', "html-active"],
  ['<p style="color:red">Red</p>', "html-active"],
  ['<script src="https://tracker.example/t.js"></script>', "html-active"],
  ['<iframe src="https://maps.example/" title="Map"></iframe>', "html-active"],
  ['<img src="https://images.example/a.png" alt="">', "image-outside"],
  ["![A boat](https://images.example/a.png)", "image-outside"],
];

for (const [text, rule] of texts)
  test(`the build refuses what an editor pastes: ${text}`, () => {
    const site = makeFolder();
    writeTree(site, { "content/en/index.md": `# Home\n\n${text}\n` });
    const { status, stdout } = runWaymark(["check", "--format", "json"], site);
    assert.equal(status, 1);
    const rules = JSON.parse(stdout).problems.map((problem: { rule: string }) => problem.rule);
    assert.ok(rules.includes(rule), rules.join());
  });
