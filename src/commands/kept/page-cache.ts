import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "../../content/list-files.ts";
import { listLayouts } from "../../content/list-layouts.ts";
import { readPack, writePack } from "../../output/kept/pack.ts";
import type { Language } from "../../site/languages.ts";
import type { Site } from "../../site/site.ts";
import type { MadePage, PageMaker } from "../page-maker.ts";

/** A page as it is kept: without its source, its HTML and its language, which are at hand or quickly made again. */
interface KeptPage {
  /** SHA-256 of the file. */
  digest: string;
  made: MadePage;
}

/** Takes pages again that an earlier build made of the same files, and makes the others. */
export interface PageCache {
  make: PageMaker;
  /** The folder that the files are in. */
  inputDir: string;
  /** Ids of the pages that were taken again: their bodies have no HTML. */
  taken: Set<string>;
  /** Keeps all pages of this build for the next one. */
  save(): Promise<void>;
}

/** Opens the cache of a site's pages; `makeAnew` makes those that are not in it. */
export async function openPageCache(site: Site, version: string, makeAnew: PageMaker): Promise<PageCache> {
  const path = join(site.workingDir, ".cache/pages", hash("sha256", site.inputDir).slice(0, 16));
  const key = buildKey(site, version);
  const known = (await readPack<Map<string, KeptPage>>(path, key)) ?? new Map<string, KeptPage>();
  const kept = new Map<string, KeptPage>();
  const taken = new Set<string>();
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const languages = new Map(site.languages.map((language) => [language.code, language]));

  return {
    inputDir: site.inputDir,
    taken,
    async make(files) {
      const made: MadePage[] = [];
      const missing: { file: FoundFile; at: number; digest: string }[] = [];
      for (const [at, file] of files.entries()) {
        const bytes = readFileSync(file.absolutePath);
        const digest = hash("sha256", bytes);
        const page = known.get(file.id);
        if (page?.digest === digest) {
          kept.set(file.id, page);
          taken.add(file.id);
          made[at] = unpack(page.made, utf8.decode(bytes), languages);
        } else missing.push({ file, at, digest });
      }
      const anew = await makeAnew(missing.map(({ file }) => file));
      for (const [n, { file, at, digest }] of missing.entries()) {
        made[at] = anew[n] as MadePage;
        kept.set(file.id, { digest, made: pack(anew[n] as MadePage) });
      }
      return made;
    },
    async save() {
      const isSame = kept.size === known.size && taken.size === known.size;
      if (!isSame) await writePack(path, key, kept);
    },
  };
}

/** A digest of what all pages depend on beside their files. */
function buildKey(site: Site, version: string): string {
  const { settingsFile: _settingsFile, address: _address, outputDir: _outputDir, ...rest } = site;
  return hash("sha256", JSON.stringify([version, rest, listLayouts(site.assetsDirs)]));
}

function pack({ page, body, ...rest }: MadePage): MadePage {
  if (!page) return { page, body, ...rest };
  const language = { code: page.language.code } as Language;
  const source = { ...page.source, text: "" };
  return { page: { ...page, source, language }, body: body && { ...body, html: "" }, ...rest };
}

function unpack(made: MadePage, text: string, languages: Map<string, Language>): MadePage {
  const { page } = made;
  if (!page) return made;
  const language = languages.get(page.language.code) as Language;
  return { ...made, page: { ...page, language, source: { ...page.source, text } } };
}
