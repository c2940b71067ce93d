import { buildParts } from "../../src/translations/build-parts.ts";
import { digestParts } from "../../src/translations/digest-parts.ts";
import type { Part } from "../../src/translations/part.ts";
import type { Stamp } from "../../src/translations/stamp.ts";
import { makeSite } from "./make-site.ts";
import { parseAt } from "./parse-at.ts";

/** The parts of a page of this text; a digest of theirs is the text itself. */
export function makeParts(text: string): Part[] {
  const { page } = parseAt(text);
  if (!page) throw new Error(`This can't become a page: ${text}`);
  return digestParts(buildParts(page, makeSite()), (words) => words);
}

/** A stamp of a part with this key, made from the part of the original with the other key. */
export function makeStamp(own: string | null, source: string | null, rest: Partial<Stamp> = {}): Stamp {
  return { own, source, meaning: "m", form: "f", made: "t", known: "", ...rest };
}
