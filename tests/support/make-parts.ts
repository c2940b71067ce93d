import { buildParts } from "../../src/translations/build-parts.ts";
import { digestParts } from "../../src/translations/digest-parts.ts";
import { isPageAddress } from "../../src/translations/is-page-address.ts";
import type { Part } from "../../src/translations/part.ts";
import type { Stamp } from "../../src/translations/stamp.ts";
import { makeSite } from "./make-site.ts";
import { parseAt } from "./parse-at.ts";

/** The parts of a page of this text; a digest of theirs is the text itself, the name of a page what leads to it. */
export function makeParts(text: string): Part[] {
  const { page } = parseAt(text);
  if (!page) throw new Error(`This can't become a page: ${text}`);
  const parts = digestParts(buildParts(page, makeSite()), (words) => words);
  return parts.map((part) => ({ ...part, targets: part.counted.links.filter(isPageAddress) }));
}

/** A stamp of a part with this key, made from the part of the original with the other key. */
export function makeStamp(own: string | null, source: string | null, rest: Partial<Stamp> = {}): Stamp {
  return { own, source, meaning: "m", form: "f", targets: [], made: "t", known: "", ...rest };
}
