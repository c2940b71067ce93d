import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { findViolations } from "../support/find-violations.ts";
import { serveFormSite } from "../support/form-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder } from "../support/run-waymark.ts";
import type { ServedSite } from "../support/serve-site.ts";
import { type FormService, startFormService } from "../support/start-form-service.ts";

const browser = openBrowser();
// Made here, since a folder that is made in a hook is removed after it.
const folders = { talking: makeFolder(), silent: makeFolder() };
let service: FormService;
/** The site for a service that answers scripts, and for one that does not. */
let talking: ServedSite;
let silent: ServedSite;

before(async () => {
  service = await startFormService();
  const { address } = service;
  talking = await serveFormSite(folders.talking, { address, answersScripts: true });
  silent = await serveFormSite(folders.silent, { address, answersScripts: false });
});
after(() => Promise.all([service, talking, silent].map((server) => server?.close())));
beforeEach(() => {
  Object.assign(service, { behaviour: "accept", received: [] });
});

/** Opens the form in a tab of its own, for the length of `visit`; whatever it does, the policy of the site allows it. */
async function visitForm(
  site: ServedSite,
  visit: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  service.thanks = `${site.origin}/en/thank-you/`;
  const context = await browser.context(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto(`${site.origin}/en/join/`);
    await visit(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(site.reports.splice(0), []);
}

const written = {
  name: "Ana Žagar",
  email: "ana@site.example",
  join_place: "Ljubljana",
  lead_place: "",
  course: "",
  space: "A room\nwith a view",
};

async function fillIn(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(written)) await page.locator(`[name=${name}]`).fill(value);
}

/** What stands in the fields. */
async function readFields(page: Page): Promise<Record<string, string>> {
  const fields = await page
    .locator(".field__input")
    .evaluateAll((all) =>
      all.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
    );
  return Object.fromEntries(fields);
}

const sendButton = (page: Page) => page.locator(".form__send button");
const messageOf = (page: Page) => page.locator(".form__message:not(:empty)");
const hasFocus = (page: Page) =>
  page.locator(":focus").evaluate((focused) => focused.id || focused.className);

/** What the button "Stop" of a browser does; playwright reads nothing from a page that waits for the next one. */
async function stopLoading(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.stopLoading");
}

const noScript = { javaScriptEnabled: false };
const answeredByBrowser: [name: string, site: () => ServedSite, options: BrowserContextOptions][] = [
  ["without script", () => silent, noScript],
  ["without script, though the service answers scripts", () => talking, noScript],
  ["with script, to a service that does not answer scripts", () => silent, {}],
];
const everyWay: typeof answeredByBrowser = [
  ...answeredByBrowser,
  ["with script, to a service that answers scripts", () => talking, {}],
];

for (const [way, site, options] of everyWay) {
  test(`a form that is accepted leads to the page that thanks, ${way}`, () =>
    visitForm(
      site(),
      async (page) => {
        await fillIn(page);
        await sendButton(page).click();
        await page.waitForURL(service.thanks);
        assert.equal(await page.locator("h1").textContent(), "Thank you");
        assert.deepEqual(service.received, [{ ...written, _gotcha: "", key: "k1" }]);
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
      visitForm(
        site(),
        async (page) => {
          service.behaviour = behaviour;
          await fillIn(page);
          await sendButton(page).click();
          await page.waitForURL(service.address);
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
    visitForm(
      site(),
      async (page) => {
        service.behaviour = "drop";
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
    visitForm(
      site(),
      async (page) => {
        service.behaviour = "hang";
        await fillIn(page);
        const asked = page.waitForRequest(service.address);
        await sendButton(page).click({ noWaitAfter: true });
        await asked;
        await stopLoading(page);
        assert.deepEqual(await readFields(page), written);
      },
      options,
    ));
}

const unknown = "We do not know whether your message arrived, because there was no answer.";
const again = "What you wrote is still here. Please try again in a moment, or write to us@site.example.";
const failures = [
  ["refuse", `Your message was not accepted. This address bounces. ${again}`],
  ["break", `Your message was not accepted. Our disk is full. ${again}`],
  ["drop", `${unknown} ${again}`],
] as const;

for (const [behaviour, said] of failures) {
  test(`a service that means to ${behaviour} is announced in the page, and what was written is sent again from there`, () =>
    visitForm(talking, async (page) => {
      service.behaviour = behaviour;
      await fillIn(page);
      await sendButton(page).click();
      await messageOf(page).waitFor();
      assert.equal(await page.getByRole("alert").textContent(), said);
      assert.equal(await page.getByRole("status").textContent(), "");
      assert.equal(await sendButton(page).textContent(), "Send to P2PU");
      assert.equal(await hasFocus(page), "button");
      assert.deepEqual(await readFields(page), written);

      service.behaviour = "accept";
      await sendButton(page).click();
      await page.waitForURL(service.thanks);
    }));
}

test("says that it is sending, and gives up on a service that hangs after 20 seconds", () =>
  visitForm(talking, async (page) => {
    service.behaviour = "hang";
    await page.clock.install();
    await fillIn(page);
    const asked = page.waitForRequest(service.address);
    await sendButton(page).click();
    await asked;
    assert.equal(await page.getByRole("status").textContent(), "Sending …");
    assert.equal(await sendButton(page).textContent(), "Sending …");
    assert.equal(await sendButton(page).getAttribute("aria-disabled"), "true");
    assert.equal(await hasFocus(page), "button");
    assert.equal(await messageOf(page).count(), 0);

    await page.clock.fastForward(20_000);
    assert.equal(await page.getByRole("alert").textContent(), `${unknown} ${again}`);
    assert.equal(await page.getByRole("status").textContent(), "");
    assert.equal(await sendButton(page).getAttribute("aria-disabled"), null);
    assert.deepEqual(await readFields(page), written);
  }));

for (const [way, site] of [
  ["to a service that answers scripts", () => talking],
  ["to a service that does not", () => silent],
] as const) {
  test(`an impatient visitor sends once, and once more after 20 seconds without an answer, ${way}`, () =>
    visitForm(site(), async (page) => {
      service.behaviour = "hang";
      await page.clock.install();
      await fillIn(page);
      const sent: string[] = [];
      page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
      const press = (times: number) =>
        sendButton(page).evaluate((button: HTMLElement, count) => {
          for (let i = 0; i < count; i++) button.click();
        }, times);
      const asked = page.waitForRequest(service.address);
      await press(3);
      await asked;
      if (site() === silent) await stopLoading(page);
      await page.clock.fastForward(10_000);
      await press(1);
      assert.equal(sent.length, 1);

      await page.clock.fastForward(10_000);
      const askedAgain = page.waitForRequest(service.address);
      await press(1);
      await askedAgain;
      assert.equal(sent.length, 2);
    }));
}

const label = {
  name: "What is your name? (required)",
  email: "What is your email address? (required)",
};

test("who comes back to a page that the browser kept finds what was written and can send it", () =>
  visitForm(talking, async (page) => {
    service.behaviour = "hang";
    await fillIn(page);
    const asked = page.waitForRequest(service.address);
    await sendButton(page).click();
    await asked;
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.equal(await sendButton(page).textContent(), "Send to P2PU");
    assert.deepEqual(await readFields(page), written);
    service.behaviour = "accept";
    await sendButton(page).click();
    await page.waitForURL(service.thanks);
  }));

test("without script the browser itself asks for what is missing", () =>
  visitForm(
    silent,
    async (page) => {
      await sendButton(page).click();
      assert.equal(await hasFocus(page), "signup_name");
      assert.equal(service.received.length, 0);
    },
    noScript,
  ));

test("says beside each field what is missing, leads to the first, and takes it back once it is mended", () =>
  visitForm(talking, async (page) => {
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
    assert.equal(service.received.length, 0);

    await name.fill("Ana");
    assert.equal(await name.getAttribute("aria-invalid"), null);
    assert.equal(await name.getAttribute("aria-describedby"), null);
    assert.ok(await page.getByText(faults.signup_name).isHidden());
    await email.fill("ana@site.example");
    assert.equal(await readDescription(page, "signup_email"), "We use it to answer you.");
    await sendButton(page).click();
    await page.waitForURL(service.thanks);
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
  visitForm(talking, async (page) => {
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
    await page.waitForURL(service.thanks);
    assert.deepEqual(service.received, [{ ...written, _gotcha: "", key: "k1" }]);
  }));

test("browsers know what to fill in, and each question has the name of its group", () =>
  visitForm(silent, async (page) => {
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
      "Would you like to join a circle?: address-level2",
      "Would you like to lead a circle?: address-level2",
      "Could you bring something to the table?: url",
      "Could you bring something to the table?: textarea",
    ]);
  }));

test("stores nothing on the device of a visitor, even when sending fails", () =>
  visitForm(talking, async (page) => {
    service.behaviour = "drop";
    await fillIn(page);
    await sendButton(page).click();
    await messageOf(page).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.deepEqual(await page.context().cookies(), []);
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
    visitForm(
      talking,
      async (page) => {
        await page.emulateMedia({ media });
        assert.deepEqual(await findViolations(page), []);
        await sendButton(page).click();
        assert.deepEqual(await findViolations(page), []);
        service.behaviour = "break";
        await fillIn(page);
        await sendButton(page).click();
        await messageOf(page).waitFor();
        assert.deepEqual(await findViolations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      },
      options,
    ));
}
