// Runs in the browser, on every page of the preview: reloads it when something changed, and shows what is at fault.

import { showDay } from "./show-day.ts";
import { showMistakes } from "./show-mistakes.ts";

interface NewStyles {
  version: string;
  styles: string[];
}

// The state of the site that this page shows. One that was told while the page was loading, or while the preview was away,
// is noticed by its number when the events are open.
let { version } = (document.currentScript as HTMLScriptElement).dataset;
let events: EventSource | null = null;
let takenUp = 0;

// A browser keeps six connections to one address: pages in the background must not use them up.
document.addEventListener("visibilitychange", listen);
listen();

function listen(): void {
  if (document.hidden) {
    events?.close();
    events = null;
    return;
  }
  if (events) return;
  events = new EventSource("/.preview/events");
  for (const name of ["version", "reload"])
    events.addEventListener(name, (event) => event.data !== version && void takeUp());
  events.addEventListener("problems", (event) => showMistakes(event.data));
  events.addEventListener("day", (event) => showDay(event.data));
  events.addEventListener("styles", (event) => {
    const fresh = JSON.parse(event.data) as NewStyles;
    version = fresh.version;
    swapStyles(fresh.styles);
  });
}

/**
 * Puts the new text in the place of the old one, in a third of the time that a reload takes; a page with another head, or
 * none, is loaded anew.
 */
async function takeUp(): Promise<void> {
  const mine = ++takenUp;
  const response = await fetch(location.href).catch(() => null);
  const text = response?.ok && !response.redirected ? await response.text() : null;
  // A newer one is on its way.
  if (mine !== takenUp) return;
  const next = new DOMParser().parseFromString(text ?? "", "text/html");
  const told = next.querySelector<HTMLElement>("script[data-version]")?.dataset.version;
  if (text === null || told === undefined || filesOf(next) !== filesOf(document)) {
    location.reload();
    return;
  }
  version = told;
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.body.replaceWith(next.body);
  // The scripts of the site have to meet the new elements.
  for (const old of document.querySelectorAll<HTMLScriptElement>(
    'head script[src]:not([src^="/.preview/"])',
  )) {
    const again = document.createElement("script");
    again.setAttribute("src", old.getAttribute("src") ?? "");
    old.replaceWith(again);
  }
}

/** The styles and scripts of a page. */
function filesOf(page: Document): string {
  const files = page.querySelectorAll('head link[rel="stylesheet"], head script[src]');
  return [...files].map((file) => file.getAttribute("href") ?? file.getAttribute("src")).join();
}

/** Puts new style sheets in the place of the old ones once they are loaded, so that the page never stands there bare. */
function swapStyles(addresses: string[]): void {
  const old = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([href^="/.preview/"])'),
  ];
  let last: Element | null = old.at(-1) ?? document.head.lastElementChild;
  let loading = addresses.length;
  for (const href of addresses) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.addEventListener("load", () => {
      loading--;
      if (loading === 0) for (const before of old) before.remove();
    });
    last?.after(link);
    last = link;
  }
}
