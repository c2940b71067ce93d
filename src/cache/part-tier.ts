import { hash } from "node:crypto";
import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";
import { buildParts } from "../translations/build-parts.ts";
import { digestParts } from "../translations/digest-parts.ts";
import type { DigestedPart } from "../translations/part.ts";
import { readPack, writePack } from "./pack.ts";

/** The parts of pages, taken again where a page is as it was. */
export interface PartTier {
  partsOf(page: Page): DigestedPart[];
  /** Keeps what was asked for. */
  save(): Promise<void>;
}

/** A digest of 72 bits: so short that a line of the ledger can be read, and long enough for any site. */
export function digestWords(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 12);
}

/** Opens what is kept of the parts of a site's pages; `version` is that of the program. */
export async function openPartTier(site: Site, version: string | null): Promise<PartTier> {
  const { cacheDir, inputDir } = site;
  const name = `translations/${hash("sha256", inputDir).slice(0, 16)}`;
  const values = [...site.values.of].map(([code, of]) => [code, ...of]);
  const key = hash("sha256", JSON.stringify([version, site.settings, site.languages, values]));
  const isKept = cacheDir !== null && version !== null;
  const known =
    (isKept && (await readPack<Map<string, [string, DigestedPart[]]>>(cacheDir, name, key))) || new Map();
  const asked = new Map<string, [string, DigestedPart[]]>();
  return {
    partsOf(page) {
      const { digest } = page.source;
      const [ofDigest, kept] = asked.get(page.id) ?? known.get(page.id) ?? [];
      const parts: DigestedPart[] =
        kept && ofDigest === digest ? kept : digestParts(buildParts(page, site), digestWords);
      asked.set(page.id, [digest, parts]);
      return parts;
    },
    async save() {
      if (isKept) await writePack(cacheDir, name, key, asked);
    },
  };
}
