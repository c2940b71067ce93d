import { type JudgedPage, openJudgedPages } from "../cache/judged-pages.ts";
import { programVersion } from "../cache/program-version.ts";
import type { SiteFacts } from "../checks/rule.ts";
import type { UnlaidPage } from "../layouts/renderer.ts";
import { buildStyles } from "../output/build-styles.ts";
import type { Host } from "../output/hosts/host.ts";
import { locateOutput } from "../output/locate-output.ts";
import { FaultError } from "../problems/fault-error.ts";
import type { Problem } from "../problems/problem.ts";
import { judge } from "./judge.ts";
import { layOutPages } from "./lay-out-pages.ts";
import { makeFiles } from "./make-files.ts";
import type { Progress } from "./progress.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** Lays out and judges a site that nobody wants to be written, and says what keeps it from being laid out. What is known of earlier pages is not made again. */
export async function judgeUnwritten(
  facts: SiteFacts,
  host: Host,
  pool: PagePool,
  progress: Progress,
): Promise<Problem[]> {
  try {
    return await layOutAndJudge(facts, host, pool, progress);
  } catch (error) {
    if (error instanceof FaultError) return [error.problem];
    throw error;
  }
}

async function layOutAndJudge(
  facts: SiteFacts,
  host: Host,
  pool: PagePool,
  progress: Progress,
): Promise<Problem[]> {
  const { site } = facts;
  const version = site.cacheDir && programVersion;
  const made = await makeFiles(facts, host, buildStyles(site), version);
  const known =
    version && site.cacheDir
      ? await openJudgedPages(site.cacheDir, (await locateOutput(site.outputDir, site)).target)
      : null;
  const pages: JudgedPage[] = [];
  const unlaid: UnlaidPage[] = [];
  let isNew = false;
  for await (const { path, key = null, printed = null } of layOutPages(
    made.context,
    facts.bodies,
    pool,
    known?.find ?? null,
    progress,
    (page) => unlaid.push(page),
  )) {
    pages.push({ path, key, printed });
    isNew ||= key === null || known?.find(path, key) === null;
  }
  if (isNew) await known?.save(pages);
  return judge(facts, made, new Map(pages.map((page) => [page.path, page])), unlaid);
}
