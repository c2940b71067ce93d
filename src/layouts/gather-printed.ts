import { parse } from "parse5";
import { elementsIn, readAloud } from "../markdown/html-tree.ts";
import { collectGiven } from "./collect-given.ts";
import type { PageView } from "./page-view.ts";

/** What a template printed on a page by itself, to be judged: neither of the page's text nor given to the template as an address. */
export interface PrintedFacts {
  /** Addresses within the site, as printed, and `#id` of parts that the page does not have; each once. */
  addresses: string[];
  /** Ids of the template that more than one element has. */
  idsTwice: string[];
  /** Whether it left out the text of the page. */
  lacksText: boolean;
}

const attribute = /[\s"'/](href|src|srcset|poster|data|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Finds it; `null` on nearly every page. Only a page on which something is not known to be right is read as browsers do. */
export function gatherPrinted(html: string, view: PageView): PrintedFacts | null {
  const isGiven = collectGiven(view);
  const at = view.body === "" ? -1 : html.indexOf(view.body);
  const frame = at < 0 ? html : html.slice(0, at) + html.slice(at + view.body.length);
  const ids = new Set<string>();
  let isSuspect = false;
  for (const text of frame.split("\n<")) {
    const piece = readPiece(text);
    for (const address of piece.addresses) isSuspect ||= !isGiven(address) && !leadsWithin(address, html);
    for (const id of piece.ids) {
      isSuspect ||= ids.has(id);
      ids.add(id);
    }
  }
  for (const id of ids) isSuspect ||= at >= 0 && view.body.includes(` id="${id}"`);
  const isLost = at < 0 && lacksText(html, view.body);
  return isSuspect || isLost ? readPrinted(html, view.body, ids, isGiven, isLost) : null;
}

/** What is printed in a piece of a page. */
interface Piece {
  addresses: string[];
  ids: string[];
}

const nothing: Piece = { addresses: [], ids: [] };
const pieces = new Map<string, Piece>();
// Each may hold a whole page in memory that it was cut from.
const mostPieces = 1000;

/** Reads a piece once: most of a page's frame, its menus above all, is the same on many pages. */
function readPiece(text: string): Piece {
  const known = pieces.get(text);
  if (known) return known;
  const addresses: string[] = [];
  const ids: string[] = [];
  for (const [, name = "", double, single, bare] of text.matchAll(attribute))
    (name.toLowerCase() === "id" ? ids : addresses).push(double ?? single ?? bare ?? "");
  const piece = addresses.length + ids.length > 0 ? { addresses, ids } : nothing;
  if (pieces.size >= mostPieces) pieces.clear();
  pieces.set(text, piece);
  return piece;
}

function leadsWithin(address: string, html: string): boolean {
  return address === "#" || (address.startsWith("#") && html.includes(` id="${address.slice(1)}"`));
}

function readPrinted(
  html: string,
  body: string,
  ofFrame: Set<string>,
  isGiven: (address: string) => boolean,
  isLost: boolean,
): PrintedFacts | null {
  const ofBody = new Set(
    [...body.matchAll(attribute)].map(([, , double, single, bare]) => double ?? single ?? bare),
  );
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const idsTwice = new Set<string>();
  for (const { tagName, attrs } of elementsIn(parse(html))) {
    for (const { name, value } of attrs) {
      if (name === "id") (ids.has(value) ? idsTwice : ids).add(value);
      for (const address of listAddresses(tagName, name, value))
        if (!isGiven(address) && !ofBody.has(address)) addresses.add(address);
    }
  }
  const led = [...addresses].filter(
    (address) => !address.startsWith("#") || (address !== "#" && !ids.has(address.slice(1))),
  );
  const twice = [...idsTwice].filter((id) => ofFrame.has(id));
  return isLost || led.length + twice.length > 0
    ? { addresses: led, idsTwice: twice, lacksText: isLost }
    : null;
}

function listAddresses(element: string, name: string, value: string): string[] {
  if (name === "srcset") return value.split(",").map((part) => part.trim().split(/\s/)[0] ?? "");
  const isAddress = ["href", "src", "poster"].includes(name) || (name === "data" && element === "object");
  return isAddress ? [value.trim()] : [];
}

/** Whether most words of a text are not on the page that was to print it; a filter may have changed some of them, or their signs. */
function lacksText(html: string, text: string): boolean {
  const words = readWords(text);
  const printed = readWords(html);
  const lost = [...words].filter((word) => !printed.has(word));
  return lost.length > words.size / 2;
}

function readWords(html: string): Set<string> {
  const [page] = elementsIn(parse(html));
  return new Set(
    page
      ? readAloud(page)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
      : [],
  );
}
