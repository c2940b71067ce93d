import assert from "node:assert/strict";
import { test } from "node:test";
import { lookLogo } from "../../../src/checks/look-logo.ts";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { readLookFacts } from "../../../src/output/look/read-look-facts.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { drawLogo, makeLogoSite } from "../../support/look/logo-site.ts";

/** What is said of a site whose look has this logo. */
async function tell(logo: string, files: Record<string, string>, look: Record<string, unknown> = {}) {
  const site = makeLogoSite({ logo, ...look }, files);
  const text = `look:\n  logo: ${logo}\n`;
  const span = { start: 14, end: 14 + logo.length };
  const settingsFile = { source: { path: "content/site.yaml", text }, spanOf: () => span };
  const content = { files: Object.keys(files).map((id) => ({ id })) };
  const facts = { site: { ...site, settingsFile }, content, look: await readLookFacts(site) };
  const found = lookLogo.checkSite?.(facts as unknown as SiteFacts) ?? [];
  return found.length === 0 ? "" : formatTerminal(found, { color: false });
}

test("a logo that is there and can be seen is no problem", async () => {
  assert.equal(await tell("logo.svg", { "logo.svg": drawLogo(90, 90, "#a21") }), "");
});

test("a file that isn't there is an error at its line, with the one that is meant", async () => {
  const told = await tell("Logo.svg", { "logo.svg": drawLogo(90, 90, "#a21"), "text.pdf": "" });
  assert.match(told, /content\/site\.yaml:2:9/);
  assert.match(
    told,
    /There is no file "Logo\.svg" in the folder of the content\.\n.*Write: {4}logo: logo\.svg/,
  );
  assert.match(await tell("art.svg", { "art.svg/a.txt": "" }), /There is no file "art\.svg"/);
  assert.match(await tell("logo.svg", {}), /Put it beside site\.yaml, or correct its name\./);
});

test("what is no image is an error, in whatever it is dressed", async () => {
  assert.match(await tell("logo.png", { "logo.png": "words" }), /"logo\.png" can't be shown: .*not an image/);
  assert.match(await tell("logo.svg", { "logo.svg": "<html>" }), /"logo\.svg" can't be shown: .*not an SVG/);
});

test("a logo that can't be seen on the paper is told, and what was taken out of one", async () => {
  const white = { "logo.svg": drawLogo(90, 90, "#ffffff") };
  assert.match(await tell("logo.svg", white), /about as light or dark as the paper/);
  assert.equal(await tell("logo.svg", white, { paper: "#101820" }), "");
  const active = drawLogo(90, 90, "#a21").replace("<path", "<script>alert(1)</script><path");
  assert.match(await tell("logo.svg", { "logo.svg": active }), /not published.*<script>/);
});

test("a drawing that shows nothing is an error at its line, whatever it lacks", async () => {
  const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
  for (const drawing of [
    `<svg ${xmlns} viewBox="0 0 9 9"/>`,
    `<svg ${xmlns} width="-5" height="0" viewBox="0 0 0 0"><path d="M0 0h9v9z"/></svg>`,
    `<svg ${xmlns} viewBox="0 0 1e9 1"><path d="M0 0h1e9v1z"/></svg>`,
  ])
    assert.match(
      await tell("logo.svg", { "logo.svg": drawing }),
      /yaml:2:9 .*there is nothing in it/s,
      drawing,
    );
});

test("words of a drawing that are text are told, since each computer sets them in another typeface", async () => {
  const written = drawLogo(90, 90, "#a21").replace("<path", '<text x="9" y="40">Food Bank</text><path');
  assert.match(await tell("logo.svg", { "logo.svg": written }), /notice.*The words in "logo\.svg" are text/s);
});
