import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { blocks } from "../markdown/blocks.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { createAddresser } from "../site/address.ts";
import { decideDay } from "../site/decide-day.ts";
import type { Language } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { siteRules } from "../site/site-rules.ts";
import { listWritten } from "../site/values/list-written.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { readGlossary } from "./read-glossary.ts";
import { readLanguages } from "./read-languages.ts";
import { readSettings } from "./read-settings.ts";
import { readStartTitle } from "./read-start-title.ts";
import { readTypefaces } from "./read-typefaces.ts";

/** The settings of a site that were read. */
interface ReadSite {
  /** `null` when they are at fault; `problems` then say why. */
  site: Site | null;
  /** The site as far as its pages can be looked at by themselves; `null` where the fault may be one in what they are read by. */
  ofPages: Site | null;
  problems: Problem[];
}

/** Reads the settings of a site. */
export async function readSite(options: SiteOptions): Promise<ReadSite> {
  const { workingDir } = options;
  const inputDir = resolve(workingDir, options.input);
  if (!(await isFolder(inputDir))) return refuse([describeMissing(options)]);

  const read = await readSettings(inputDir, options);
  const { problems, source, yaml, words: unfilled } = read;
  const settings = read.settings ?? read.ofPages;
  if (!settings) return refuse(problems);
  const settingsFile = { source, spanOf: yaml.valueSpan };
  const day = decideDay(options, settings.timezone, settingsFile);
  const ofLanguages = await readLanguages({ ...read, settings }, inputDir, options);
  const { languages, values, written: words, faults } = ofLanguages;
  const assets = await findAssets(options);
  if (isProblem(day) || isProblem(assets) || ofLanguages.problems.length > 0)
    return refuse([...problems, ...ofLanguages.problems, ...faults, day, assets].filter(isProblem));
  const codes = languages.map(({ code }) => code);
  const { glossary, problems: ofGlossary } = await readGlossary(inputDir, workingDir, codes);
  const { problems: ofTypefaces, ...typefaces } = await readTypefaces({
    inputDir,
    settings,
    settingsFile,
    languages,
  });
  const site: Site = {
    mode: options.mode,
    inputDir,
    outputDir: resolve(workingDir, options.output),
    assetsDirs: assets,
    typefaces,
    ownFaces: assets.length > 1 && (await isFolder(join(assets[0] as string, "fonts"))),
    workingDir,
    cacheDir: options.cache ? join(workingDir, ".cache") : null,
    settings,
    settingsFile,
    written: [
      {
        source,
        texts: listWritten({ ...settings, public: null, look: null }, yaml.valueSpan, unfilled),
        kind: "site",
        language: languages[0] as Language,
      },
      ...words,
    ],
    faults: [...faults, ...ofTypefaces, ...ofGlossary],
    languages,
    values,
    glossary,
    today: day,
    blocks,
    drawOwnBlock: () => "",
    address: createAddresser(options),
    relative: options.relative,
    replaced: options.replaced,
  };
  const title = settings.title || ((await readStartTitle(site)) ?? "Untitled site");
  const named = nameSite(site, title);
  return { site: read.settings && named, ofPages: named, problems };
}

/** The site with a title, which languages have that say none of their own. */
function nameSite(site: Site, title: string): Site {
  const languages = site.languages.map((language) => ({
    ...language,
    settings: { ...language.settings, title: language.settings.title || title },
  }));
  const named = new Map(languages.map((language) => [language.code, language]));
  const written = site.written.map((file) => ({
    ...file,
    language: named.get(file.language.code) as Language,
  }));
  return { ...site, settings: { ...site.settings, title }, languages, written };
}

function refuse(problems: Problem[]): ReadSite {
  return { site: null, ofPages: null, problems };
}

function describeMissing({ input }: SiteOptions): Problem {
  const message = `There is no folder "${input}".`;
  const hint = "Say with --input in which folder the content is.";
  return createProblem(siteRules["site-no-input"], input, { span: null, message, hint });
}

/** The folders that layouts, styles and scripts are looked for in; a fault where the one that was asked for is not there. */
async function findAssets({ assets, workingDir }: SiteOptions): Promise<string[] | Problem> {
  const own = resolve(workingDir, assets ?? "assets");
  if (await isFolder(own)) return [...new Set([own, themeDir])];
  if (assets === null) return [themeDir];
  return createProblem(siteRules["site-no-assets"], assets, {
    span: null,
    message: `There is no folder "${assets}".`,
    hint: "Say with --assets in which folder the site's layouts, styles and scripts are, or leave it out.",
  });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "rule" in value;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
