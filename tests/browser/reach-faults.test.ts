import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findOverlaps } from "../support/find-overlaps.ts";
import { findSmallTargets } from "../support/find-small-targets.ts";
import { openBrowser } from "../support/open-browser.ts";
import { walkByKeyboard } from "../support/walk-by-keyboard.ts";

// What the tests of size, focus and width look for must be found where it is.
const browser = openBrowser();

async function find(body: string, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const context = await browser.context({ viewport: { width: 320, height: 400 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Boats</title>${body}`);
  const faults = await look(page);
  await context.close();
  return faults;
}

const cases: [what: string, look: (page: Page) => Promise<string[]>, body: string, found: string[]][] = [
  [
    "a link of a menu that is less than 44 px high, folded or not",
    findSmallTargets,
    '<style>a { display: block; width: 90px; height: 43px }</style><details><summary style="height: 44px">More</summary><nav><a href="/">Boats</a></nav></details>',
    ['"Boats" is 90 by 43 px, less than 44'],
  ],
  [
    "a link by itself that is less than 24 px high",
    findSmallTargets,
    '<style>p { font: 20px/20px serif } a { display: inline-block; width: 50px; height: 20px }</style><p><a href="/">Boats</a></p>',
    ['"Boats" is 50 by 20 px, less than 24'],
  ],
  [
    "no link in a sentence, and none that is large enough",
    findSmallTargets,
    '<style>nav a, p + a { display: block; height: 44px }</style><nav><a href="/">Boats</a></nav><p>See <a href="/">the boats</a>.</p><a href="/">Oars</a>',
    [],
  ],
  [
    "a focus that is not seen",
    walkByKeyboard,
    '<style>:focus { outline: 2px solid } .bare:focus { outline: none }</style><a href="/">Boats</a> <a class="bare" href="/oars/">Oars</a>',
    ['the focus on "Oars" is not seen'],
  ],
  [
    "an outline that is there with the focus and without",
    walkByKeyboard,
    '<style>a, a:focus { outline: 3px solid red }</style><a href="/">Boats</a>',
    ['the focus on "Boats" is not seen'],
  ],
  [
    "a focus under something else, and one out of sight",
    walkByKeyboard,
    "<style>:focus { outline: 2px solid } div { position: fixed; inset: 0 0 90%; background: #fff } .off { position: fixed; top: -99px }</style>" +
      '<a href="/">Boats</a> <a class="off" href="/oars/">Oars</a><div></div>',
    [
      '"Boats" has the focus and is out of sight or covered',
      '"Oars" has the focus and is out of sight or covered',
    ],
  ],
  [
    "a place that the Tab key does not lead out of, and what lies behind it",
    walkByKeyboard,
    '<style>:focus { outline: 2px solid }</style><button>Row</button> <a href="/">Boats</a>' +
      '<script>document.querySelector("button").onkeydown = (event) => event.preventDefault();</script>',
    ["the Tab key does not lead out of the page", '"Boats" is never reached'],
  ],
  [
    "a page that is wider than the window",
    findNarrowFaults,
    '<div style="width: 400px">Boats</div>',
    ["the page is 408 px wide"],
  ],
  [
    "a box that scrolls sideways, unless it holds a table",
    findNarrowFaults,
    '<div class="row" style="overflow: auto"><div style="width: 400px">Boats</div></div>' +
      '<div class="table-scroll" style="overflow: auto"><table style="width: 400px"><tr><td>Oars</table></div>',
    ["div.row scrolls sideways"],
  ],
  [
    "words on other words, and none that only a screen reader has",
    findOverlaps,
    '<style>p { margin: 0 } .up { margin-top: -1em } .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><p>Boats</p><p class="up">Oars</p><p>Masts<span class="hidden">of all kinds</span> and ropes</p>',
    ['"Boats" lies on "Oars"'],
  ],
  [
    "words that are cut off, across or below",
    findNarrowFaults,
    '<p style="overflow: hidden; white-space: nowrap">Boats with a name that is longer than any boat of its kind</p>' +
      '<p style="overflow: hidden; height: 1em; line-height: 2">Oars</p>',
    ['"Boats with a name that is longer than an" is cut off', '"Oars" is cut off'],
  ],
  [
    "no drawing that goes over the edge of its box beside words",
    findNarrowFaults,
    '<div style="overflow: hidden"><svg width="600" height="10"></svg>Boats</div>',
    [],
  ],
];

for (const [what, look, body, found] of cases)
  test(`finds ${what}`, async () => assert.deepEqual(await find(body, look), found));
