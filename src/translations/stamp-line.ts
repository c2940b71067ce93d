import { decodeAddress } from "../site/paths.ts";
import type { Stamp } from "./stamp.ts";

/** A line of the ledger: a stamp of a page, or the day on which the page was checked. */
export type StampLine = { page: string } & ({ stamp: Stamp } | { checked: string });

/** What stands for a part that one side lacks. */
const none = "-";
const key = /^(?:-|@|#.*)$/;
const digest = /^(?:-|[\w-]{6,64})$/;
const day = /^\d{4}-\d\d-\d\d$/;
const list = /^(?:-|[\w#,-]+)$/;

/** A line of the ledger for a stamp, e.g. `fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -`, or for a day. */
export function formatStampLine(line: StampLine): string {
  const page = escapeBlanks(line.page);
  if ("checked" in line) return `${page} ${line.checked}`;
  const { own, source, meaning, form, made, known, targets } = line.stamp;
  const keys = [own, source].map((found) => (found === null ? none : escapeBlanks(found)));
  return [page, ...keys, ...[meaning, form, made, known, targets.join()].map((found) => found || none)].join(
    " ",
  );
}

/** What a line of the ledger says; `null` for one that says nothing. */
export function parseStampLine(line: string): StampLine | null {
  const [page = "", ...rest] = line.trim().split(/\s+/);
  const [first = ""] = rest;
  if (!page.includes("/")) return null;
  if (rest.length === 1) return day.test(first) ? { page: decodeAddress(page), checked: first } : null;
  const [own = "", source = "", ...digests] = rest;
  const led = digests[4] === undefined ? null : digests.splice(4).join(" ");
  const isRight =
    key.test(own) && key.test(source) && digests.length === 4 && (led === null || list.test(led));
  if (!isRight || !digests.every((text) => digest.test(text))) return null;
  const [meaning = "", form = "", made = "", known = ""] = digests.map((text) => (text === none ? "" : text));
  const readKey = (text: string) => (text === none ? null : decodeAddress(text));
  const stamp = {
    own: readKey(own),
    source: readKey(source),
    meaning,
    // In lines of earlier versions it held the names of pages, and none stood behind it.
    form: led === null ? "" : form,
    made,
    known,
    targets: led === null || led === none ? [] : led.split(","),
  };
  return { page: decodeAddress(page), stamp };
}

function escapeBlanks(text: string): string {
  return text.replace(/[%\s\p{Cc}]/gu, encodeURIComponent);
}
