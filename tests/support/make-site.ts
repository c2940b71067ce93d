import { createAddresser } from "../../src/site/address.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import type { Site } from "../../src/site/site.ts";
import { english } from "./make-page.ts";

/** A site with the default settings, on 2026-03-01. */
export function makeSite(parts: Partial<Site> = {}): Site {
  return {
    ownFaces: false,
    mode: "build",
    inputDir: "/site/content",
    outputDir: "/site/_site",
    assetsDirs: [],
    workingDir: "/site",
    cacheDir: null,
    settings: settingsSchema.parse({}),
    settingsFile: { source: { path: "content/site.yaml", text: "" }, spanOf: () => ({ start: 0, end: 0 }) },
    written: [],
    faults: [],
    languages: [english],
    today: "2026-03-01",
    address: createAddresser({ pathPrefix: "/", relative: false }),
    relative: false,
    ...parts,
  };
}
