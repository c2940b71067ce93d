import { hash } from "node:crypto";
import { posix } from "node:path";
import type { MadePage } from "../checks/made-page.ts";
import type { FoundPage } from "../content/content.ts";
import type { PackedPage } from "../content/packed-page.ts";
import type { Site } from "../site/site.ts";
import { areAsUsed, valuesOf } from "../site/values/fill-values.ts";
import { listLayouts } from "../sources/list-layouts.ts";
import { readPack, writePack } from "./pack.ts";
import { openSourceDigests, readDigest } from "./source-digests.ts";

// Only the parts with a changed page are written anew.
const shardCount = 16;

/** What an earlier build made of the files of pages. */
export interface PageTier {
  /** What was made of a file that is as it was; else `null`. */
  find(file: FoundPage): MadePage | null;
  /** Takes in what was made of a file since it was asked for. */
  add(made: MadePage & { page: PackedPage }): void;
  /** Keeps what was found and added for the next build. */
  save(): Promise<void>;
}

/** Opens the tier of a site's pages, where there is a cache; `version` is that of the program. */
export async function openPageTier(site: Site, version: string | null): Promise<PageTier | null> {
  const { cacheDir } = site;
  if (cacheDir === null || version === null) return null;
  const folder = `pages/${hash("sha256", site.inputDir).slice(0, 16)}`;
  const key = buildKey(site, version);
  const known: Map<string, MadePage>[] = [];
  for (let shard = 0; shard < shardCount; shard++)
    known.push((await readPack<Map<string, MadePage>>(cacheDir, `${folder}/${shard}`, key)) ?? new Map());
  const sources = await openSourceDigests(cacheDir, `${folder}/sources`);
  const kept = known.map(() => new Map<string, MadePage>());
  const changed = new Set<number>();

  return {
    find(file) {
      const recalled = sources.recall(file);
      const shard = shardOf(file.id);
      const made = known[shard]?.get(file.id);
      if (!made?.page || !isMadeWith(made.page, made.facts, site)) return null;
      // Files beside it may have made a place in menus of the number in its name.
      if (made.page.filePath !== file.place.path) return null;
      const digest = recalled ?? readDigest(file);
      if (digest !== made.page.source.digest) return null;
      if (recalled === null) sources.learn(file.id, digest);
      kept[shard]?.set(file.id, made);
      // The same name may be stored on the disk in another way.
      if (made.page.source.file === file.absolutePath) return made;
      const source = { ...made.page.source, file: file.absolutePath };
      return { ...made, page: { ...made.page, source } };
    },
    add(made) {
      const { id, source } = made.page;
      const shard = shardOf(id);
      sources.learn(id, source.digest);
      kept[shard]?.set(id, made);
      changed.add(shard);
    },
    async save() {
      await sources.save();
      for (const [shard, pages] of kept.entries())
        if (changed.has(shard) || pages.size !== known[shard]?.size)
          await writePack(cacheDir, `${folder}/${shard}`, key, pages);
    },
  };
}

/** The languages that have values: of what may be one, texts of others are not looked through. */
function listWithValues({ of }: Site["values"]): string[] {
  return [...of].flatMap(([code, values]) => (values.size > 0 ? code : []));
}

/** Whether the values that a page was made with are the same now. */
function isMadeWith(page: PackedPage, facts: MadePage["facts"], site: Site): boolean {
  const now = valuesOf({ language: { code: page.language } }, site);
  return areAsUsed(page.values, now) && (facts === null || areAsUsed(facts.values, now));
}

const shards = new Map<string, number>();

/** The pages of one folder are in one shard, for they change together. */
function shardOf(id: string): number {
  const folder = posix.dirname(id);
  const shard = shards.get(folder) ?? Number.parseInt(hash("md5", folder).slice(0, 4), 16) % shardCount;
  shards.set(folder, shard);
  return shard;
}

/** A digest of what all pages depend on beside their files. */
function buildKey(site: Site, version: string): string {
  const { settingsFile: _file, written: _written, address: _address, values, ...parts } = site;
  const { outputDir: _outputDir, today: _today, ...rest } = parts;
  return hash(
    "sha256",
    JSON.stringify([version, rest, listWithValues(values), listLayouts(site.assetsDirs)]),
  );
}
