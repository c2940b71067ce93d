import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions } from "playwright";
import { fillIn, readFields, sendButton, stopLoading, written } from "../support/fill-in-form.ts";
import { type FormSite, serveForm } from "../support/serve-form.ts";

const form = serveForm();
const noScript = { javaScriptEnabled: false };
const answeredByBrowser: [name: string, site: FormSite, options: BrowserContextOptions][] = [
  ["without script", "silent", noScript],
  ["without script, though the service answers scripts", "talking", noScript],
  ["with script, to a service that does not answer scripts", "silent", {}],
];
const everyWay: typeof answeredByBrowser = [
  ...answeredByBrowser,
  ["with script, to a service that answers scripts", "talking", {}],
];

for (const [way, site, options] of everyWay) {
  test(`a form that is accepted leads to the page that thanks, ${way}`, () =>
    form.visit(
      site,
      async (page) => {
        await fillIn(page);
        await sendButton(page).click();
        await page.waitForURL(form.service().thanks);
        assert.equal(await page.locator("h1").textContent(), "Thank you");
        assert.deepEqual(form.service().received, [{ ...written, _gotcha: "", key: "k1" }]);
      },
      options,
    ));
}

for (const [way, site, options] of answeredByBrowser) {
  for (const [behaviour, answer] of [
    ["refuse", "This address bounces."],
    ["break", "Our disk is full."],
  ] as const) {
    test(`a service that means to ${behaviour} shows its own answer, and the way back leads to what was written, ${way}`, () =>
      form.visit(
        site,
        async (page) => {
          form.service().behaviour = behaviour;
          await fillIn(page);
          await sendButton(page).click();
          await page.waitForURL(form.service().address);
          assert.equal(await page.locator("p").textContent(), answer);
          await page.goBack();
          assert.deepEqual(await readFields(page), written);
        },
        options,
      ));
  }
}

for (const [way, site, options] of answeredByBrowser) {
  test(`a connection that drops is the browser's to tell, and the way back leads to the form, ${way}`, () =>
    form.visit(
      site,
      async (page) => {
        form.service().behaviour = "drop";
        await fillIn(page);
        const failed = page.waitForEvent("requestfailed");
        await sendButton(page).click();
        assert.equal((await failed).failure()?.errorText, "net::ERR_EMPTY_RESPONSE");
        await page.waitForURL("chrome-error://chromewebdata/");
        await page.goBack();
        assert.equal(await sendButton(page).textContent(), "Send to P2PU");
      },
      options,
    ));

  test(`who stops waiting for a service that hangs finds the form as it was, ${way}`, () =>
    form.visit(
      site,
      async (page) => {
        form.service().behaviour = "hang";
        await fillIn(page);
        const asked = page.waitForRequest(form.service().address);
        await sendButton(page).click({ noWaitAfter: true });
        await asked;
        await stopLoading(page);
        assert.deepEqual(await readFields(page), written);
      },
      options,
    ));
}
