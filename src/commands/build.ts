import { openPageTier, type PageTier } from "../cache/page-tier.ts";
import { programVersion } from "../cache/program-version.ts";
import { pruneCache } from "../cache/prune-cache.ts";
import { takeCacheFaults, tryCache } from "../cache/try-cache.ts";
import type { UnlaidPage } from "../layouts/renderer.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import { addCompressed } from "../output/add-compressed.ts";
import { buildStyles } from "../output/build-styles.ts";
import { completeFiles } from "../output/complete-files.ts";
import { findHost } from "../output/hosts/find-host.ts";
import { addManifest } from "../output/manifest/add-manifest.ts";
import { openOutput, prepareOutput } from "../output/open-output.ts";
import type { OutputFile } from "../output/output-file.ts";
import { writeOutput } from "../output/write-output.ts";
import { countThings } from "../problems/count-things.ts";
import { FaultError } from "../problems/fault-error.ts";
import { formatMarkdown } from "../problems/format-markdown.ts";
import { assemblePages } from "./assemble-pages.ts";
import { BuildRun } from "./build-run.ts";
import type { OptionValues } from "./command.ts";
import { findInPages } from "./find-in-pages.ts";
import { findProblems } from "./find-problems.ts";
import { formatExamples } from "./format-examples.ts";
import { formatMissing } from "./format-missing.ts";
import { formatReplaced } from "./format-replaced.ts";
import { judge } from "./judge.ts";
import { judgeUnwritten } from "./judge-unwritten.ts";
import { layOutPages } from "./lay-out-pages.ts";
import { leaveOut } from "./leave-out.ts";
import { listSiteFiles } from "./list-site-files.ts";
import { makeFiles } from "./make-files.ts";
import { makePages } from "./make-pages.ts";
import { openSite } from "./open-site.ts";
import { createProgress } from "./progress.ts";
import { readFacts } from "./read-facts.ts";
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
      // Once more without what is at fault: what leads to that and what it leads to is then another thing.
      given = { ...options, date: outcome.today };
    }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    run.note([error.problem]);
    return stop(run);
  } finally {
    if (options.timings) process.stderr.write(formatTimings());
  }
}

/** Builds the site, or finds something further that has to be left out, or something else to be shown for. */
async function buildOnce(options: OptionValues, run: BuildRun): Promise<number | { today: string }> {
  const host = findHost(options.host);
  const { site, ofPages, problems } = await timed("settings", () => openSite(options, "build", run.replaced));
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
    const files = await timed("list files", () => listSiteFiles(site));
    const made = await timed("make pages", () => makePages(files.page, tier, pool));
    const assembled = await timed("assemble", () => assemblePages(site, files, made));
    const navigation = await timed("navigation", () => buildNavigation(site, assembled.content));
    const whole = await timed("facts", () => readFacts({ site, ...assembled, navigation }));
    const found = run.note(await timed("check", () => findProblems(whole, [host])));
    const ofCheck = run.sort(found, whole, options);
    if (ofCheck === "stop") run.note(await judgeUnwritten(whole, host, pool, progress));
    progress.end();
    if (ofCheck !== "go on") return ofCheck === "stop" ? stop(run) : site;
    const isLenient = !options["keep-going"];
    const { facts, problems, missing, isEmpty } = await leaveOut(whole, found, run.unlaid, host, {
      isLenient,
    });
    run.note(problems);
    if (isEmpty) return stop(run);
    const output = await openOutput(site.outputDir, site, version && site.cacheDir);
    try {
      const made = await makeFiles(facts, host, styles, version);
      const unlaid: UnlaidPage[] = [];
      const fail = (page: UnlaidPage) => unlaid.push(page);
      const laidOut = layOutPages(made.context, facts.bodies, pool, output.find, progress, fail);
      const others = await timed("images", () => completeFiles(made.files, output.find));
      const all = addManifest(join(laidOut, others));
      const written = await timed("lay out", () =>
        output.write(options.compress ? addCompressed(all, site, output.find) : all),
      );
      const judged = run.note(await timed("judge", () => judge(facts, made, written, unlaid)));
      progress.end();
      const ofJudge = run.sort(judged, facts, options, unlaid);
      if (ofJudge !== "go on") return ofJudge === "stop" ? stop(run) : site;
      reportProblems(run.told(), process.stderr);
      await timed("write", () => output.publish());
      if (made.beside.length > 0) await writeOutput(`${site.outputDir}.server`, made.beside, site);
    } finally {
      await output.close();
    }
    await timed("cache", () => keep(tier, site.cacheDir));
    process.stdout.write(`${countThings(facts.content.pages.length, "page")} written to ${site.outputDir}\n`);
    reportProblems(takeCacheFaults(site.cacheDir), process.stderr);
    process.stderr.write(
      formatMissing(missing) + formatReplaced(run.replaced, facts) + formatExamples(run.told()),
    );
    if (typeof options.report === "string")
      await writeReport(options.report, formatMarkdown(run.ofReplaced()));
    return options["keep-going"] && run.isFaulty() ? 3 : 0;
  } finally {
    progress.end();
    await pool.close();
  }
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
