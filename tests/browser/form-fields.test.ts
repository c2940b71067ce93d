import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { fillIn, hasFocus, messageOf, sendButton, written } from "../support/fill-in-form.ts";
import { findViolations } from "../support/find-violations.ts";
import { serveForm } from "../support/serve-form.ts";

const form = serveForm();
const label = {
  name: "What is your name? (required)",
  email: "What is your email address? (required)",
};

test("without script the browser itself asks for what is missing", () =>
  form.visit(
    "silent",
    async (page) => {
      await sendButton(page).click();
      assert.equal(await hasFocus(page), "signup_name");
      assert.equal(form.service().received.length, 0);
    },
    { javaScriptEnabled: false },
  ));

test("says beside each field what is missing, leads to the first, and takes it back once it is mended", () =>
  form.visit("talking", async (page) => {
    const [name, email] = [page.getByLabel(label.name), page.getByLabel(label.email)];
    await name.fill("  ");
    await email.fill("ana");
    await sendButton(page).click();
    assert.equal(
      await page.getByRole("alert").textContent(),
      "Your message was not sent. Please look at the marked fields.",
    );
    assert.equal(await hasFocus(page), "signup_name");
    const faults = {
      signup_name: "Write your name, so that we know what to call you.",
      signup_email:
        "We use it to answer you. Write an email address like name@example.org, so that we can answer you.",
    };
    for (const [id, said] of Object.entries(faults)) {
      const field = page.locator(`#${id}`);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.equal(await readDescription(page, id), said);
    }
    assert.equal(form.service().received.length, 0);

    await name.fill("Ana");
    assert.equal(await name.getAttribute("aria-invalid"), null);
    assert.equal(await name.getAttribute("aria-describedby"), null);
    assert.ok(await page.getByText(faults.signup_name).isHidden());
    await email.fill("ana@site.example");
    assert.equal(await readDescription(page, "signup_email"), "We use it to answer you.");
    await sendButton(page).click();
    await page.waitForURL(form.service().thanks);
  }));

/** What a screen reader adds to the label of a field; only what can be seen. */
function readDescription(page: Page, id: string): Promise<string> {
  return page.locator(`#${id}`).evaluate((field) =>
    (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((part) => document.getElementById(part) as HTMLElement)
      .map((part) => (part.checkVisibility() ? part.textContent : "(hidden)"))
      .join(" "),
  );
}

test("the whole form is filled in and sent by keyboard, and nobody meets the trap", () =>
  form.visit("talking", async (page) => {
    await page.locator("#signup_name").focus();
    for (const [name, value] of Object.entries(written)) {
      assert.equal(await hasFocus(page), `signup_${name}`);
      for (const [index, line] of value.split("\n").entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(line);
      }
      await page.keyboard.press("Tab");
    }
    assert.equal(await hasFocus(page), "button");
    assert.equal(await page.getByRole("textbox", { name: "Leave this field empty" }).count(), 0);
    await page.keyboard.press("Enter");
    await page.waitForURL(form.service().thanks);
    assert.deepEqual(form.service().received, [{ ...written, _gotcha: "", key: "k1" }]);
  }));

test("browsers know what to fill in, and each question has the name of its group", () =>
  form.visit("silent", async (page) => {
    const fields = await page.locator(".field__input").evaluateAll((all) =>
      all.map((field) => {
        const { autocomplete, inputMode, type } = field as HTMLInputElement;
        const group = field.closest("fieldset")?.querySelector("legend")?.textContent;
        return [group, autocomplete || inputMode || type].join(": ");
      }),
    );
    assert.deepEqual(fields, [
      "About you: name",
      "About you: email",
      "Would you like a circle where you live?: textarea",
      "Would you like a circle where you live?: textarea",
      "Would you like a circle where you live?: textarea",
      "Would you like to join a circle?: address-level2",
      "Would you like to lead a circle?: address-level2",
      "Could you bring something to the table?: url",
      "Could you bring something to the table?: textarea",
    ]);
  }));

const looks: [name: string, options: BrowserContextOptions, media?: "print"][] = [
  ["at 320 px", { viewport: { width: 320, height: 700 } }],
  ["at 768 px", { viewport: { width: 768, height: 800 } }],
  ["at 1280 px", { viewport: { width: 1280, height: 800 } }],
  ["in the dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
  ["in print", {}, "print"],
];

for (const [name, options, media = "screen"] of looks) {
  test(`axe finds nothing in the form, in one with faults and in one that failed, ${name}`, () =>
    form.visit(
      "talking",
      async (page) => {
        await page.emulateMedia({ media });
        assert.deepEqual(await findViolations(page), []);
        await sendButton(page).click();
        assert.deepEqual(await findViolations(page), []);
        form.service().behaviour = "break";
        await fillIn(page);
        await sendButton(page).click();
        await messageOf(page).waitFor();
        assert.deepEqual(await findViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      },
      options,
    ));
}
