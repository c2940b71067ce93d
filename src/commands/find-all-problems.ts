import { openPageTier } from "../cache/page-tier.ts";
import { programVersion } from "../cache/program-version.ts";
import { takeCacheFaults } from "../cache/try-cache.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import { findHost } from "../output/hosts/find-host.ts";
import type { Host } from "../output/hosts/host.ts";
import { hosts } from "../output/hosts/hosts.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { readTranslationLedger } from "../sources/read-translation-ledger.ts";
import { assemblePages } from "./assemble-pages.ts";
import { checkOutside } from "./check-outside.ts";
import type { OptionValues } from "./command.ts";
import { findInPages } from "./find-in-pages.ts";
import { findProblems } from "./find-problems.ts";
import { judgeUnwritten } from "./judge-unwritten.ts";
import { listSiteFiles } from "./list-site-files.ts";
import { makePages } from "./make-pages.ts";
import { openSite } from "./open-site.ts";
import { createProgress } from "./progress.ts";
import { readFacts } from "./read-facts.ts";
import { createPagePool } from "./threads/page-pool.ts";

/** Everything that is wrong with a site: what `check` reports, by its options. */
export async function findAllProblems(options: OptionValues): Promise<Problem[]> {
  const host = options.host === undefined ? null : findHost(options.host);
  const { site, ofPages, problems } = await openSite(options, "build");
  const found = await (site ? findOfSite(site, options, host ? [host] : hosts) : findInPages(ofPages));
  return [...problems, ...found];
}

async function findOfSite(site: Site, options: OptionValues, ofHosts: Host[]): Promise<Problem[]> {
  const progress = createProgress(process.stderr);
  const pool = createPagePool(site, options, progress);
  try {
    const tier = await openPageTier(site, programVersion);
    const files = listSiteFiles(site);
    const pages = await makePages(files.page, tier, pool);
    const assembled = await assemblePages(site, files, pages);
    const navigation = buildNavigation(site, assembled.content);
    const facts = await readFacts({ site, ...assembled, navigation });
    await tier?.save();
    const outside = options.external
      ? await checkOutside(facts, readDays(options["external-age"]), progress)
      : [];
    const translations = await readTranslationLedger(site);
    return [
      ...(await findProblems(facts, ofHosts)),
      ...(translations?.problems ?? []),
      ...(await judgeUnwritten(facts, ofHosts[0] as Host, pool, progress)),
      ...outside,
      ...takeCacheFaults(site.cacheDir),
    ];
  } finally {
    progress.end();
    await pool.close();
  }
}

function readDays(text: OptionValues[string]): number {
  const days = Number(text ?? 7);
  if (!Number.isFinite(days) || days < 0)
    throw new Error(`--external-age takes a number of days, not "${text}".`);
  return days;
}
