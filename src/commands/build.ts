import { openPageTier, type PageTier } from "../cache/page-tier.ts";
import { programVersion } from "../cache/program-version.ts";
import { pruneCache } from "../cache/prune-cache.ts";
import { takeCacheFaults, tryCache } from "../cache/try-cache.ts";
import type { SiteFacts } from "../checks/rule.ts";
import { addCompressed } from "../output/add-compressed.ts";
import { buildStyles } from "../output/build-styles.ts";
import { completeFiles } from "../output/complete-files.ts";
import { findHost } from "../output/hosts/find-host.ts";
import type { Host } from "../output/hosts/host.ts";
import { addManifest } from "../output/manifest/add-manifest.ts";
import { openOutput, prepareOutput } from "../output/open-output.ts";
import type { OutputFile } from "../output/output-file.ts";
import { writeOutput } from "../output/write-output.ts";
import { countThings } from "../problems/count-things.ts";
import { formatMarkdown } from "../problems/format-markdown.ts";
import type { Problem } from "../problems/problem.ts";
import { showText } from "../problems/show-text.ts";
import { BuildRun } from "./build-run.ts";
import type { OptionValues } from "./command.ts";
import { findInPages } from "./find-in-pages.ts";
import { findProblems } from "./find-problems.ts";
import { formatExamples } from "./format-examples.ts";
import { formatReplaced } from "./format-replaced.ts";
import { judge } from "./judge.ts";
import { judgeUnwritten } from "./judge-unwritten.ts";
import { layOutPages } from "./lay-out-pages.ts";
import { leaveOut } from "./leave-out.ts";
import { makeFiles } from "./make-files.ts";
import { makePages } from "./make-pages.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { createProgress } from "./progress.ts";
import { reportProblems } from "./report-problems.ts";
import { createPagePool } from "./threads/page-pool.ts";
import { formatTimings, timed } from "./timed.ts";
import { writeReport } from "./write-report.ts";

/**
 * `waymark build`: reads, checks and writes the site. Exit code 0, or 1 when there is an error: then the last output stays
 * as it was. Where only translations have errors, their originals are shown instead. `--keep-going` writes all pages but the faulty ones
 * and gives 3; `--no-check` writes what can be written.
 */
export async function build(options: OptionValues): Promise<number> {
  const run = new BuildRun();
  try {
    for (let given = options; ; ) {
      const outcome = await buildOnce(given, run);
      if (typeof outcome === "number") return outcome;
      // Once more without the files at fault: what leads to them and what they lead to is then another thing.
      given = { ...options, date: outcome.today };
    }
  } finally {
    if (options.timings) process.stderr.write(formatTimings());
  }
}

/** Builds the site, or finds further files that something else has to be shown for. */
async function buildOnce(options: OptionValues, run: BuildRun): Promise<number | { today: string }> {
  const host = findHost(options.host);
  const { site, ofPages, problems } = await timed("site", () => openSite(options, "build", run.replaced));
  run.note([...problems, ...(site ? [] : await findInPages(ofPages))]);
  if (!site) return stop(run);
  const version = site.cacheDir && programVersion;
  const styles = buildStyles(site);
  // Who needs them hears of a fault in them.
  styles.catch(() => {});
  await timed("output", () => prepareOutput(site.outputDir, site));
  const progress = createProgress(process.stderr);
  const pool = createPagePool(site, options, progress);
  try {
    const tier = await openPageTier(site, version);
    const read = await prepareSite(site, (files) => makePages(files, tier, pool));
    // What is replaced comes back: nobody is to redirect its address.
    const whole = run.replaced.size > 0 ? { ...read, ledger: null } : read;
    const found = run.note(await timed("checks", () => findProblems(whole, [host])));
    const ofChecks = run.sort(found, whole, options);
    if (ofChecks === "stop") run.note(await judgeUnwritten(whole, host, pool, progress));
    progress.end();
    if (ofChecks !== "go on") return ofChecks === "stop" ? stop(run) : site;
    const { facts, problems: ofRest, missing } = await chooseWritten(whole, found, options, host);
    run.note(ofRest);
    let isFaulty = found.some(isError);
    const output = await openOutput(site.outputDir, site, version && site.cacheDir);
    try {
      const made = await makeFiles(facts, host, styles, version);
      const pages = layOutPages(made.context, facts.bodies, pool, output.find, progress);
      const others = await timed("images", () => completeFiles(made.files, output.find));
      const all = addManifest(join(pages, others));
      const written = await timed("layouts and files", () =>
        output.write(options.compress ? addCompressed(all, site, output.find) : all),
      );
      const judged = run.note(await timed("judge", () => judge(facts, made, written)));
      progress.end();
      const ofJudge = run.sort(judged, facts, options);
      if (ofJudge !== "go on") return ofJudge === "stop" ? stop(run) : site;
      reportProblems(run.told(), process.stderr);
      isFaulty ||= judged.some(isError);
      await timed("swap", () => output.publish());
      if (made.beside.length > 0) await writeOutput(`${site.outputDir}.server`, made.beside, site);
    } finally {
      await output.close();
    }
    await timed("cache", () => keep(tier, site.cacheDir));
    process.stdout.write(`${countThings(facts.content.pages.length, "page")} written to ${site.outputDir}\n`);
    reportProblems(takeCacheFaults(site.cacheDir), process.stderr);
    reportMissing(missing);
    process.stderr.write(formatReplaced(run.replaced, facts) + formatExamples(run.told()));
    if (typeof options.report === "string")
      await writeReport(options.report, formatMarkdown(run.ofReplaced()));
    return isFaulty && options["keep-going"] ? 3 : 0;
  } finally {
    progress.end();
    await pool.close();
  }
}

/** What is written of a site, whatever is wrong with it: without what was asked to be left out, or can't stand beside the rest. */
async function chooseWritten(whole: SiteFacts, found: Problem[], options: OptionValues, host: Host) {
  if (options["keep-going"]) return leaveOut(whole, found, host);
  // Of two pages with one address the first is written, and no file under a name that is none.
  const unwritable = found.filter(({ rule }) => rule === "address-taken" || rule === "file-name");
  return { ...(await leaveOut(whole, unwritable, host)), problems: found, missing: [] };
}

async function* join(pages: AsyncIterable<OutputFile>, files: OutputFile[]): AsyncGenerator<OutputFile> {
  yield* pages;
  yield* files;
}

/** Keeps what the next build can take again, and forgets what none has taken for long. */
async function keep(tier: PageTier | null, cacheDir: string | null): Promise<void> {
  await tier?.save();
  if (cacheDir !== null) await tryCache(cacheDir, () => pruneCache(cacheDir, Date.now()), undefined);
}

function stop(run: BuildRun): number {
  reportProblems(run.told(), process.stderr);
  process.stderr.write("Nothing was written; the site is as it was.\n");
  return 1;
}

function reportMissing(paths: string[]): void {
  const lines = paths.map((path) => `  ${showText(path)}\n`).join("");
  if (lines) process.stderr.write(`\nLEFT OUT because of the errors above, and not on the site:\n${lines}`);
}

function isError({ level }: Problem): boolean {
  return level === "error";
}
