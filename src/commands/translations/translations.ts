import { resolve } from "node:path";
import { digestWords } from "../../cache/part-tier.ts";
import { countThings } from "../../problems/count-things.ts";
import { CallError } from "../../site/call-error.ts";
import type { Site } from "../../site/site.ts";
import { assembleSite } from "../../sources/assemble-site.ts";
import { findFiles } from "../../sources/find-files.ts";
import { createPageReader } from "../../sources/page-reader.ts";
import { writeTranslationLedger } from "../../sources/write-translation-ledger.ts";
import { buildReport } from "../../translations/build-report.ts";
import { type JudgedPart, shownPart } from "../../translations/judge-parts.ts";
import { namePart } from "../../translations/part.ts";
import { renewLedger } from "../../translations/renew-ledger.ts";
import { reportFormats } from "../../translations/report-formats.ts";
import type { ReviewedPage } from "../../translations/review-pages.ts";
import type { OptionValues } from "../command.ts";
import { openSite } from "../open-site.ts";
import { reportProblems } from "../report-problems.ts";
import { writeReport } from "../write-report.ts";
import { readChanges } from "./read-changes.ts";
import { reviewSite, type SiteReview } from "./review-site.ts";

/**
 * `waymark translations`: tells what is to be done on translations, in all languages or one; with `--accept`, remembers that the
 * named pages or parts of pages are right as they are. Exit code 1 when the settings of the site have a fault, else 0.
 */
export async function translations(options: OptionValues, names: string[]): Promise<number> {
  const format = reportFormats[String(options.format ?? "text")];
  if (!format)
    throw new CallError(
      `There is no format "${options.format}". Formats: ${Object.keys(reportFormats).join(", ")}`,
    );
  const { site, problems } = await openSite(options, "build");
  if (!site) {
    reportProblems(problems, process.stderr);
    return 1;
  }
  const isWanted = isOfLanguage(site, options.language);
  const review = await reviewContent(site);
  reportProblems(review.problems, process.stderr);
  if (options.accept === true) return accept(site, review, names);
  const pages = review.pages.filter(isWanted).filter(isOfFiles(names));
  const reports = buildReport(pages, digestWords, await readChanges(site, review, pages));
  const report = format(reports);
  if (typeof options.report === "string") await writeReport(options.report, report);
  else process.stdout.write(report);
  return 0;
}

/** Reads the pages alone: neither their bodies nor the days of their changes matter here. */
async function reviewContent(site: Site): Promise<SiteReview> {
  const found = findFiles(site);
  const parsed = createPageReader(site)(found.page);
  const pages = new Map(parsed.map((page, at) => [found.page[at]?.id ?? "", page]));
  const noDays = Promise.resolve({ days: new Map<string, string>(), problems: [] });
  return reviewSite(
    site,
    await assembleSite(site, found, pages, { source: null, rules: [], problems: [] }, noDays),
  );
}

function isOfLanguage({ languages }: Site, code: OptionValues[string]): (page: ReviewedPage) => boolean {
  if (code === undefined) return () => true;
  const codes = languages.slice(1).map((language) => language.code);
  if (!codes.includes(String(code)))
    throw new CallError(
      `"${code}" is no language that this site is translated into${codes.length > 0 ? `: ${codes.join(", ")}` : ""}`,
    );
  return ({ language }) => language.code === code;
}

/** Whether a page, or its original, is one of the named files or lies in one of the named folders. */
function isOfFiles(names: string[]): (page: ReviewedPage) => boolean {
  const wanted = names.map((name) => resolve(name));
  return ({ page, original, renamed, likely }) =>
    wanted.length === 0 ||
    [page, original, renamed, likely].some((one) =>
      wanted.some((path) => `${resolve(one?.source.file ?? "")}/`.startsWith(`${path}/`)),
    );
}

async function accept(site: Site, { ledger, pages }: SiteReview, names: string[]): Promise<number> {
  if (names.length === 0) throw new CallError("Name what is right: --accept FILE or --accept FILE#PART");
  const accepted = new Set<JudgedPart>();
  for (const name of names) for (const part of findParts(name, pages)) accepted.add(part);
  const renewed = renewLedger(ledger, pages, digestWords, (part) => accepted.has(part));
  const { name } = await writeTranslationLedger(site, ledger, renewed);
  process.stdout.write(`${countThings(accepted.size, "part")} noted as right in ${name}.\n`);
  return 0;
}

/** The parts that `FILE` or `FILE#PART` names; what one of the languages lacks may be named by the other's part. */
function findParts(name: string, pages: ReviewedPage[]): JudgedPart[] {
  const find = (path: string) => pages.find(({ page }) => page?.source.file === resolve(path));
  const whole = find(name);
  const mark = name.lastIndexOf("#");
  const page = whole ?? (mark < 0 ? undefined : find(name.slice(0, mark)));
  if (!page?.original) throw new CallError(`"${name}" is no translation of a page`);
  if (whole) return page.parts;
  const nameOf = (part: JudgedPart) => namePart(shownPart(part));
  const parts = page.parts.filter((part) => nameOf(part) === name.slice(mark));
  if (parts.length === 0)
    throw new CallError(
      `The page has no part "${name.slice(mark)}". Its parts: ${page.parts.map(nameOf).join(", ")}`,
    );
  return parts;
}
