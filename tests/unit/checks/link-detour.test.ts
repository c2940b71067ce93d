import assert from "node:assert/strict";
import { test } from "node:test";
import { linkDetour } from "../../../src/checks/link-detour.ts";
import { checkText } from "../../support/check-text.ts";

const mend = (href: string) =>
  checkText(linkDetour, `[the bus](${href})\n`).map(({ repair }) => repair?.edits.map(({ text }) => text));

test("a link that leads through the program from which it was copied gets the address behind it", () => {
  const to = encodeURIComponent("https://bus.example/7?a=b");
  for (const href of [
    `https://www.google.com/url?q=${to}&sa=D`,
    `https://www.google.co.uk/url?sa=t&url=${to}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${to}&data=05%7C01`,
    `https://l.facebook.com/l.php?u=${to}&h=AT0`,
    `https://www.youtube.com/redirect?event=d&q=${to}`,
  ])
    assert.deepEqual(mend(href), [["https://bus.example/7?a=b"]], href);
  // Both names of one program are one fault.
  assert.deepEqual(mend(`https://www.google.com/url?q=${to}&url=${to}`), [["https://bus.example/7?a=b"]]);
});

test("an address of the same sites that leads nowhere else, or to no website, is let be", () => {
  for (const href of [
    "https://www.google.com/search?q=https://bus.example/",
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://www.google.com/url?sa=t",
    "https://google.com.evil.example/url?q=https://bus.example/",
    "https://www.youtube.com/watch?v=abc",
  ])
    assert.deepEqual(mend(href), [], href);
});
