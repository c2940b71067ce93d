import type { Page } from "playwright";

/** What a visitor writes, by the name of the field. */
export const written = {
  name: "Ana Žagar",
  email: "ana@site.example",
  why: "People here\nask for it",
  how: "",
  story: "",
  join_place: "Ljubljana",
  lead_place: "",
  course: "",
  space: "A room\nwith a view",
};

/** Writes it into the fields. */
export async function fillIn(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(written)) await page.locator(`[name=${name}]`).fill(value);
}

/** What stands in the fields. */
export async function readFields(page: Page): Promise<Record<string, string>> {
  const fields = await page
    .locator(".field__input")
    .evaluateAll((all) =>
      all.map((field) => [(field as HTMLInputElement).name, (field as HTMLInputElement).value]),
    );
  return Object.fromEntries(fields);
}

/** The button that sends the form. */
export const sendButton = (page: Page) => page.locator(".form__send button");
/** What the page says of the form, once it says anything. */
export const messageOf = (page: Page) => page.locator(".form__message:not(:empty)");
/** The id of what has the focus, or else its class. */
export const hasFocus = (page: Page) =>
  page.locator(":focus").evaluate((focused) => focused.id || focused.className);

/** What the button "Stop" of a browser does; playwright reads nothing from a page that waits for the next one. */
export async function stopLoading(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.stopLoading");
}
