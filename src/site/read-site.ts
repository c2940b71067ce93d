import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { createAddresser } from "./address.ts";
import { findDay } from "./find-day.ts";
import { readLanguages } from "./read-languages.ts";
import { readText } from "./read-text.ts";
import { type SiteSettings, settingsSchema } from "./settings-schema.ts";
import { showPath } from "./show-path.ts";
import type { Site } from "./site.ts";
import type { SiteOptions } from "./site-options.ts";
import { reportSite } from "./site-rules.ts";

// Waymark's own layouts, styles and scripts, for sites without any.
const ownAssets = resolve(import.meta.dirname, "../../assets");

/** Reads the settings of a site. `site` is `null` when they are at fault; `problems` then say why. */
export async function readSite(options: SiteOptions): Promise<{ site: Site | null; problems: Problem[] }> {
  const { workingDir } = options;
  const inputDir = resolve(workingDir, options.input);
  if (!(await isFolder(inputDir))) return refuse([describeMissing(options)]);

  const { settings, problems, source, yaml } = await readSettings(inputDir, workingDir);
  if (!settings) return refuse(problems);
  const day = decideDay(options, settings, source, yaml);
  const { languages, problems: wordProblems } = await readLanguages(settings, inputDir, workingDir);
  if (typeof day !== "string") return refuse([...wordProblems, day]);
  if (wordProblems.length > 0) return refuse(wordProblems);
  const site: Site = {
    mode: options.mode,
    inputDir,
    outputDir: resolve(workingDir, options.output),
    assetsDirs: findAssets(options),
    workingDir,
    settings,
    settingsFile: { source, spanOf: yaml.valueSpan },
    languages,
    today: day,
    address: createAddresser(options),
    relative: options.relative,
  };
  return { site, problems: [] };
}

function refuse(problems: Problem[]): { site: null; problems: Problem[] } {
  return { site: null, problems };
}

interface ReadSettings {
  settings: SiteSettings | null;
  problems: Problem[];
  source: SourceText;
  yaml: ParsedYaml;
}

async function readSettings(inputDir: string, workingDir: string): Promise<ReadSettings> {
  const file = join(inputDir, "site.yaml");
  const source = (await readText(file, workingDir)) ?? { path: showPath(file, workingDir), text: "" };
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { value, problems } = validateYaml(settingsSchema, yaml, source, "a setting of the site");
  const title = (yaml.value as { title?: string } | null)?.title ?? titleOfFolder(inputDir);
  return { settings: value && { ...value, title }, problems, source, yaml };
}

/** A name for a site that gives itself none: that of its folder, or of the one around a folder called `content` or the like. */
function titleOfFolder(dir: string): string {
  const names = [basename(dir), basename(dirname(dir))];
  const name =
    names.find((candidate) => !/^(?:content|docs?|src|site|pages)$/i.test(candidate)) ?? names[0] ?? "";
  const words = name.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day of the build: as `--date` or SOURCE_DATE_EPOCH say, else today in the site's time zone; or the fault in them. */
function decideDay(
  options: SiteOptions,
  settings: SiteSettings,
  source: SourceText,
  yaml: ParsedYaml,
): string | Problem {
  const { date, sourceDateEpoch, now } = options;
  if (date !== null) {
    if (z.iso.date().safeParse(date).success) return date;
    const message = `"${date}" is no day.`;
    return reportSite({ path: "--date", text: "" }, "site-date", {
      span: null,
      message,
      hint: "Write it like 2026-03-01.",
    });
  }
  const seconds = sourceDateEpoch === null || sourceDateEpoch === "" ? null : Number(sourceDateEpoch);
  try {
    return findDay(
      seconds !== null && Number.isFinite(seconds) ? new Date(seconds * 1000) : now,
      settings.timezone,
    );
  } catch {
    const zones = Intl.supportedValuesOf("timeZone");
    const meant =
      zones.find((zone) => zone.endsWith(`/${settings.timezone}`)) ?? didYouMean(settings.timezone, zones);
    const span = yaml.valueSpan(["timezone"]);
    return reportSite(source, "site-time-zone", {
      span,
      message: `There is no time zone "${settings.timezone}".`,
      hint: meant ? null : "Write the continent and a large city, like America/Chicago.",
      repair: meant ? { edits: [{ ...span, text: meant }], safe: false } : null,
    });
  }
}

function describeMissing({ input }: SiteOptions): Problem {
  const message = `There is no folder "${input}".`;
  const hint = "Say with --input in which folder the content is.";
  return reportSite({ path: input, text: "" }, "site-no-input", { span: null, message, hint });
}

function findAssets({ assets, workingDir }: SiteOptions): string[] {
  const own = resolve(workingDir, assets ?? "assets");
  return [...new Set(existsSync(own) ? [own, ownAssets] : [ownAssets])];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
