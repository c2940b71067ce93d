import { brotliCompressSync } from "node:zlib";
import type { Page, Request } from "playwright";

/** A file that a page asks for before anyone scrolls. */
export interface LoadedFile {
  /** Its address, without the host where that is the site's own, and without the hash in its name. */
  name: string;
  kind: "page" | "style" | "script" | "font" | "image" | "other";
  /** As sent: text in brotli. 0 for a file of another host, which is not asked. */
  bytes: number;
  isForeign: boolean;
}

const kinds: Record<string, LoadedFile["kind"]> = {
  document: "page",
  stylesheet: "style",
  script: "script",
  font: "font",
  image: "image",
};
const text = /^(?:text\/|application\/(?:json|javascript|manifest|.*\+json)|image\/svg)/;

/**
 * Opens an address and returns every file of its first view. A request to another host is noted and goes nowhere. Neither the
 * manifest nor the rules for the next page are in it: browsers ask for them when the page stands.
 */
export async function measureView(page: Page, origin: string, url: string): Promise<LoadedFile[]> {
  const isOwn = (address: string) => address.startsWith(`${origin}/`);
  const requests = new Set<Request>();
  const note = (request: Request) => requests.add(request);
  page.on("request", note);
  await page.route(
    (address) => /^https?:$/.test(address.protocol) && !isOwn(address.href),
    (route) => route.abort(),
  );
  await page.goto(origin + url, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  page.off("request", note);

  // Browsers ask for the icon of the tab early, late, or unseen; so it is asked for here, and counted once.
  const icon = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href);
  const seen = [...requests].filter((request) => request.url() !== icon && !isLater(request));
  return Promise.all([...seen.map(describe), ...(icon ? [describeIcon(icon, origin)] : [])]);

  async function describe(request: Request): Promise<LoadedFile> {
    const address = request.url();
    const response = isOwn(address) ? await request.response() : null;
    const body = response && response.status() < 300 ? await response.body() : Buffer.alloc(0);
    return {
      name: shorten(address, origin),
      kind: kinds[request.resourceType()] ?? "other",
      bytes: sentBytes(body, response?.headers()["content-type"] ?? ""),
      isForeign: !isOwn(address),
    };
  }
}

function isLater(request: Request): boolean {
  return request.resourceType() === "manifest" || request.url().endsWith("/speculation-rules.json");
}

async function describeIcon(address: string, origin: string): Promise<LoadedFile> {
  const answer = await fetch(address);
  const bytes = sentBytes(Buffer.from(await answer.arrayBuffer()), answer.headers.get("content-type") ?? "");
  return { name: shorten(address, origin), kind: "image", bytes, isForeign: false };
}

function sentBytes(body: Buffer, type: string): number {
  return text.test(type) ? brotliCompressSync(body).length : body.length;
}

function shorten(address: string, origin: string): string {
  const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  return path.replace(/\.[0-9a-f]{10}(?=[.-])/, "");
}
