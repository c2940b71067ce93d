import { hash } from "node:crypto";
import { join, posix } from "node:path";
import type { FoundFile } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import { readPack, writePack } from "../../output/kept/pack.ts";
import type { Language } from "../../site/languages.ts";
import type { Site } from "../../site/site.ts";
import { listLayouts } from "../../sources/list-layouts.ts";
import { UnreadSource } from "../../sources/read-page-source.ts";
import type { MadePage, PageMaker } from "../page-maker.ts";
import { KeptBody, type PackedBody, packBody } from "./kept-body.ts";
import { openSourceDigests, readDigest } from "./source-digests.ts";

// Only the parts with a changed page are written anew.
const shardCount = 16;

/** A page as it is kept: without its source and its language, which are at hand. */
interface KeptPage {
  /** SHA-256 of the file. */
  digest: string;
  made: Omit<Made, "body"> & { body: PackedBody | null };
}

type Made = MadePage & { page: Page };

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

/** Opens the cache of a site's pages, where there is one; `makeAnew` makes those that are not in it. */
export async function openPageCache(
  site: Site,
  version: string | null,
  makeAnew: PageMaker,
): Promise<PageCache | null> {
  if (site.cacheDir === null || version === null) return null;
  const folder = join(site.cacheDir, "pages", hash("sha256", site.inputDir).slice(0, 16));
  const key = buildKey(site, version);
  const known = await readShards(folder, key);
  const sources = await openSourceDigests(folder);
  const kept = known.map(() => new Map<string, KeptPage | { digest: string; anew: Made }>());
  const changed = new Set<number>();
  const taken = new Set<string>();
  const languages = new Map(site.languages.map((language) => [language.code, language]));

  /** The page of a file that is as it was. */
  const findKept = (file: FoundFile, shard: number): KeptPage | null => {
    const recalled = sources.recall(file);
    const page = known[shard]?.get(file.id);
    if (!page) return null;
    const digest = recalled ?? readDigest(file);
    if (digest !== page.digest || (page.made.day ?? site.today) !== site.today) return null;
    if (recalled === null) sources.learn(file.id, digest);
    return page;
  };

  return {
    inputDir: site.inputDir,
    taken,
    async make(files) {
      const made: MadePage[] = [];
      const missing: { file: FoundFile; at: number; shard: number }[] = [];
      for (const [at, file] of files.entries()) {
        const shard = shardOf(file.id);
        const page = findKept(file, shard);
        if (page) {
          kept[shard]?.set(file.id, page);
          taken.add(file.id);
          made[at] = unpack(page, file, languages);
        } else missing.push({ file, at, shard });
      }
      const anew = await makeAnew(missing.map(({ file }) => file));
      for (const [n, { file, at, shard }] of missing.entries()) {
        const page = anew[n] as MadePage;
        made[at] = page;
        // What is no page is read anew each time.
        if (!isPage(page)) continue;
        const { digest } = page.page.source;
        sources.learn(file.id, digest);
        kept[shard]?.set(file.id, { digest, anew: page });
        changed.add(shard);
      }
      return made;
    },
    async save() {
      await sources.save();
      for (const [shard, pages] of kept.entries()) {
        if (!changed.has(shard) && pages.size === known[shard]?.size) continue;
        const packed = new Map(
          [...pages].map(([id, page]) => [id, "anew" in page ? pack(page.anew, page.digest) : page]),
        );
        await writePack(join(folder, String(shard)), key, packed);
      }
    },
  };
}

async function readShards(folder: string, key: string): Promise<Map<string, KeptPage>[]> {
  const shards: Map<string, KeptPage>[] = [];
  for (let shard = 0; shard < shardCount; shard++)
    shards.push((await readPack<Map<string, KeptPage>>(join(folder, String(shard)), key)) ?? new Map());
  return shards;
}

/** The pages of one folder are in one shard, for they change together. */
function shardOf(id: string): number {
  return Number.parseInt(hash("md5", posix.dirname(id)).slice(0, 4), 16) % shardCount;
}

/** A digest of what all pages depend on beside their files; which of them depend on the day they tell themselves. */
function buildKey(site: Site, version: string): string {
  const { settingsFile: _file, address: _address, outputDir: _outputDir, today: _today, ...rest } = site;
  return hash("sha256", JSON.stringify([version, rest, listLayouts(site.assetsDirs)]));
}

function pack({ page, body, ...rest }: Made, digest: string): KeptPage {
  const language = { code: page.language.code } as Language;
  const source = { path: page.source.path, text: "", digest };
  return { digest, made: { page: { ...page, source, language }, body: body && packBody(body), ...rest } };
}

function unpack({ made }: KeptPage, { absolutePath }: FoundFile, languages: Map<string, Language>): Made {
  const { page, body, ...rest } = made;
  const language = languages.get(page.language.code) as Language;
  const source = new UnreadSource(page.source.path, absolutePath, page.source.digest);
  return { page: { ...page, language, source }, body: body && new KeptBody(body), ...rest };
}

function isPage(made: MadePage): made is Made {
  return made.page !== null;
}
