import { statSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "../../../src/content/content.ts";
import { isData } from "../../../src/content/parse-data.ts";
import { readOwnBlocks } from "../../../src/output/blocks/read-own-blocks.ts";
import { buildAssets } from "../../../src/output/build-assets.ts";
import { listIcons } from "../../../src/output/icons/build-icons.ts";
import { planImages } from "../../../src/output/images/plan-images.ts";
import { readImages } from "../../../src/output/images/read-images.ts";
import { readAssets } from "../../../src/output/read-assets.ts";
import type { SourceText } from "../../../src/problems/source-text.ts";
import { showPath } from "../../../src/site/show-path.ts";
import type { Site } from "../../../src/site/site.ts";
import { findFiles } from "../../../src/sources/find-files.ts";
import { listLayouts } from "../../../src/sources/list-layouts.ts";
import { readGitDays } from "../../../src/sources/read-git-days.ts";
import { readPageSource } from "../../../src/sources/read-page-source.ts";
import { readSite } from "../../../src/sources/read-site.ts";
import { readText } from "../../../src/sources/read-text.ts";
import type { CoreInput } from "./core-input.ts";

/** Reads a site on this machine's disk. Throws where its settings are at fault. */
export async function openDisk(workingDir: string): Promise<Site> {
  const { site } = await readSite({
    mode: "build",
    input: "content",
    output: "_site",
    assets: null,
    date: null,
    sourceDateEpoch: null,
    now: new Date(),
    pathPrefix: "/",
    relative: false,
    workingDir,
    cache: false,
    replaced: new Set(),
  });
  if (!site) throw new Error(`The settings in ${workingDir} are at fault.`);
  const { problems: _problems, ...own } = await readOwnBlocks(site);
  return { ...site, ...own };
}

/** Gathers what the core is to be handed of a site. */
export async function gatherInput(site: Site): Promise<CoreInput> {
  const { address: _address, drawOwnBlock: _drawOwnBlock, settingsFile, values, ...plain } = site;
  const { inputDir, workingDir } = site;
  const found = findFiles(site);
  const read = async (name: string) => readText(join(inputDir, name), workingDir);
  const measure = (file: FoundFile) => ({ ...file, size: statSync(file.absolutePath).size });
  const files = found.file.map(measure);
  const images = await readImages(files, site);
  const { assets } = await buildAssets(site);
  const { drawMark, ...addresses } = assets;
  const data: [string, SourceText][] = [];
  for (const { id } of found.none)
    if (isData(id, site.languages)) data.push([id, (await read(id)) as SourceText]);
  return {
    site: plain,
    values: [...values.of].map(([code, known]) => [code, [...known]]),
    settings: settingsFile.source,
    pages: found.page.map(({ id, absolutePath }) => [
      id,
      readPageSource(showPath(absolutePath, workingDir), absolutePath),
    ]),
    data,
    redirects: await read("redirects.yaml"),
    ledger: await read("addresses.txt"),
    days: [...(await readGitDays(inputDir, site.settings.timezone)).days],
    files,
    public: found.public.map(measure),
    layouts: listLayouts(site.assetsDirs),
    images: [...images],
    published: [...planImages(files, images).images],
    cards: [],
    search: null,
    assets: addresses,
    drawings: (drawMark.names ?? []).map((name) => [name, drawMark(name)]),
    icons: listIcons(site.assetsDirs),
    ownAssets: readAssets(site),
  };
}
