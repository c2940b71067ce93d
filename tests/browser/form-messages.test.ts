import assert from "node:assert/strict";
import { test } from "node:test";
import {
  fillIn,
  hasFocus,
  messageOf,
  readFields,
  sendButton,
  stopLoading,
  written,
} from "../support/fill-in-form.ts";
import { serveForm } from "../support/serve-form.ts";
import { stopClock } from "../support/stop-clock.ts";

const form = serveForm();
const unknown = "We do not know whether your message arrived, because there was no answer.";
const again = "What you wrote is still here. Please try again in a moment, or write to us@site.example.";
const failures = [
  ["refuse", `Your message was not accepted. This address bounces. ${again}`],
  ["break", `Your message was not accepted. Our disk is full. ${again}`],
  ["drop", `${unknown} ${again}`],
] as const;

for (const [behaviour, said] of failures) {
  test(`a service that means to ${behaviour} is announced in the page, and what was written is sent again from there`, () =>
    form.visit("talking", async (page) => {
      form.service().behaviour = behaviour;
      await fillIn(page);
      await sendButton(page).click();
      await messageOf(page).waitFor();
      assert.equal(await page.getByRole("alert").textContent(), said);
      assert.equal(await page.getByRole("status").textContent(), "");
      assert.equal(await sendButton(page).textContent(), "Send to P2PU");
      assert.equal(await hasFocus(page), "button");
      assert.deepEqual(await readFields(page), written);

      form.service().behaviour = "accept";
      await sendButton(page).click();
      await page.waitForURL(form.service().thanks);
    }));
}

test("says that it is sending, and gives up on a service that hangs after 20 seconds", () =>
  form.visit("talking", async (page) => {
    form.service().behaviour = "hang";
    await stopClock(page);
    await fillIn(page);
    const asked = page.waitForRequest(form.service().address);
    await sendButton(page).click();
    await asked;
    assert.equal(await page.getByRole("status").textContent(), "Sending …");
    assert.equal(await sendButton(page).textContent(), "Sending …");
    assert.equal(await sendButton(page).getAttribute("aria-disabled"), "true");
    assert.equal(await hasFocus(page), "button");
    assert.equal(await messageOf(page).count(), 0);

    await page.clock.fastForward(20_000);
    await messageOf(page).waitFor();
    assert.equal(await page.getByRole("alert").textContent(), `${unknown} ${again}`);
    assert.equal(await page.getByRole("status").textContent(), "");
    assert.equal(await sendButton(page).getAttribute("aria-disabled"), null);
    assert.deepEqual(await readFields(page), written);
  }));

for (const [way, site] of [
  ["to a service that answers scripts", "talking"],
  ["to a service that does not", "silent"],
] as const) {
  test(`an impatient visitor sends once, and once more after 20 seconds without an answer, ${way}`, () =>
    form.visit(site, async (page) => {
      form.service().behaviour = "hang";
      await stopClock(page);
      await fillIn(page);
      const sent: string[] = [];
      page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
      const press = (times: number) =>
        sendButton(page).evaluate((button: HTMLElement, count) => {
          for (let i = 0; i < count; i++) button.click();
        }, times);
      const asked = page.waitForRequest(form.service().address);
      await press(3);
      await asked;
      if (site === "silent") await stopLoading(page);
      await page.clock.fastForward(10_000);
      await press(1);
      assert.equal(sent.length, 1);

      await page.clock.fastForward(10_000);
      const askedAgain = page.waitForRequest(form.service().address);
      await press(1);
      await askedAgain;
      assert.equal(sent.length, 2);
    }));
}

test("who comes back to a page that the browser kept finds what was written and can send it", () =>
  form.visit("talking", async (page) => {
    form.service().behaviour = "hang";
    await fillIn(page);
    const asked = page.waitForRequest(form.service().address);
    await sendButton(page).click();
    await asked;
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.equal(await sendButton(page).textContent(), "Send to P2PU");
    assert.deepEqual(await readFields(page), written);
    form.service().behaviour = "accept";
    await sendButton(page).click();
    await page.waitForURL(form.service().thanks);
  }));

test("stores nothing on the device of a visitor, even when sending fails", () =>
  form.visit("talking", async (page) => {
    form.service().behaviour = "drop";
    await fillIn(page);
    await sendButton(page).click();
    await messageOf(page).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.deepEqual(await page.context().cookies(), []);
  }));
