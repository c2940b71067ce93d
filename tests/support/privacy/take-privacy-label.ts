import type { BrowserContext, Page } from "playwright";
import type { LabelFinding, LabelKey } from "./privacy-label.ts";

/**
 * Opens pages of a served site in a browser, opens and presses what can be opened and pressed, and tells what they ask for and
 * leave behind. Nothing leaves the machine. The site is to be served without its security policy, which would hide what it blocks.
 */
export async function takePrivacyLabel(
  context: BrowserContext,
  origin: string,
  urls: string[],
): Promise<LabelFinding[]> {
  const findings = new Map<string, LabelFinding>();
  let at = "";
  const add = (key: LabelKey, what: string) => {
    if (!findings.has(key + what)) findings.set(key + what, { key, what, page: at });
  };
  const addHost = (key: LabelKey, url: string) => {
    const { host, protocol } = new URL(url);
    if (/^(?:https?|wss?):$/.test(protocol) && host !== new URL(origin).host) add(key, host);
  };
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await context.routeWebSocket(/.*/, (socket) => {
    addHost("otherWebsites", socket.url());
    return socket.close();
  });
  context.on("request", (request) => addHost("otherWebsites", request.url()));
  await context.addInitScript(noteWorkers);

  // So that nobody waits for what a script does after a while.
  await context.clock.install();
  const page = await context.newPage();
  for (at of urls) {
    await page.goto(origin + at, { waitUntil: "load" });
    await useAll(page);
    const left = await page.evaluate(readTraces);
    for (const url of left.hints) addHost("otherWebsites", url);
    for (const url of left.forms)
      add("forms", new URL(url).origin === origin ? "this site" : new URL(url).host);
    for (const name of left.storage) add("storage", name);
    for (const url of left.workers) add("serviceWorkers", url.replace(origin, ""));
    for (const { name } of await context.cookies()) add("cookies", name);
  }
  await context.close();
  return [...findings.values()];
}

/** Does on a page what a reader could do without leaving it, lets a minute pass, and tells the page that it is left. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const image of document.querySelectorAll("img")) image.loading = "eager";
    for (const one of document.querySelectorAll<HTMLElement>("summary, button[type=button]")) one.click();
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>("input, textarea")) {
      field.value = "a";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await page.clock.runFor("01:00");
  await page.evaluate(async () => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    for (const name of ["beforeunload", "pagehide", "unload"]) dispatchEvent(new Event(name));
    // Its answer comes after word of all that was asked for before.
    await fetch(location.href);
  });
}

type Noting = Window & { workers: string[] };

/** Notes each worker that a page asks for, since the browser starts it only after a while. Runs in the page. */
function noteWorkers(): void {
  const workers: string[] = [];
  Object.assign(window, { workers });
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = function (url, options) {
    workers.push(new URL(url, location.href).href);
    return register.call(this, url, options);
  };
}

/** What stands in a page or was kept by it. Runs in the page, so that it can call nothing of this file, and names no function of its own. */
async function readTraces(): Promise<Record<"hints" | "forms" | "storage" | "workers", string[]>> {
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[href]")].filter(
    ({ rel }) => !/^(?:canonical|alternate|author|help|license|me)$/.test(rel),
  );
  const pings = [...document.querySelectorAll<HTMLAnchorElement>("a[ping]")].flatMap(({ ping }) =>
    ping.split(/\s+/).map((url) => new URL(url, location.href).href),
  );
  // Not by their properties, which fields named "action" or "method" would stand in for.
  const forms = [...document.forms].flatMap((form) => {
    const action = form.getAttribute("method") === "dialog" ? null : form.getAttribute("action");
    return action === null ? [] : [new URL(action, location.href).href];
  });
  const databases = await indexedDB.databases();
  return {
    hints: [...links.map(({ href }) => href), ...pings],
    forms,
    workers: (window as unknown as Noting).workers,
    storage: [
      ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
      ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
      ...databases.map(({ name }) => `indexedDB ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
    ],
  };
}
