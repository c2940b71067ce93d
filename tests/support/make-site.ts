import { blocks } from "../../src/markdown/blocks.ts";
import { createAddresser } from "../../src/site/address.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import type { Site } from "../../src/site/site.ts";
import { findTypeface } from "../../src/theme/typefaces.ts";
import { english } from "./make-page.ts";

/** A site with the default settings, on 2026-03-01. Its language says what the settings do. */
export function makeSite(parts: Partial<Site> = {}): Site {
  const settings = parts.settings ?? settingsSchema.parse({});
  return {
    typefaces: { text: findTypeface("atkinson", "text"), headings: findTypeface("literata", "headings") },
    ownFaces: false,
    mode: "build",
    inputDir: "/site/content",
    outputDir: "/site/_site",
    assetsDirs: [],
    workingDir: "/site",
    cacheDir: null,
    settings,
    settingsFile: { source: { path: "content/site.yaml", text: "" }, spanOf: () => ({ start: 0, end: 0 }) },
    written: [],
    faults: [],
    replaced: new Set(),
    languages: [{ ...english, settings }],
    values: { of: new Map(), written: [], used: new Set() },
    glossary: [],
    today: "2026-03-01",
    blocks,
    drawOwnBlock: () => "",
    address: createAddresser({ pathPrefix: "/", relative: false }),
    relative: false,
    ...parts,
  };
}
