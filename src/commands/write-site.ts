import { join } from "node:path";
import { pruneCache } from "../cache/prune-cache.ts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { addCompressed } from "../output/add-compressed.ts";
import type { BuiltStyles } from "../output/build-styles.ts";
import type { Host } from "../output/hosts/host.ts";
import { openOutput } from "../output/open-output.ts";
import { writeOutput } from "../output/write-output.ts";
import { countThings } from "../problems/count-things.ts";
import { completeBodies } from "./kept/complete-bodies.ts";
import type { PageCache } from "./kept/page-cache.ts";
import { makeFiles } from "./make-files.ts";
import type { PreparedSite } from "./prepare-site.ts";
import type { Progress } from "./progress.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { PagePool } from "./threads/page-pool.ts";

/** For which host, whether with compressed files, and what works for it. */
export interface Target {
  host: Host;
  compress: boolean;
  /** Of the program; `null`: nothing is taken again or kept. */
  version: string | null;
  pool: PagePool;
  progress: Progress;
  cache: PageCache | null;
  styles: Promise<BuiltStyles>;
}

/** Lays out a site that was read and checked, swaps it in, and keeps what the next build can take again. */
export async function writeSite(prepared: PreparedSite, stopwatch: Stopwatch, target: Target): Promise<void> {
  const { site } = prepared;
  const { host, compress, version, pool, progress, cache, styles } = target;
  const complete = (pages: Page[], bodies: Map<string, Body>) =>
    completeBodies(pages, bodies, cache, pool.make);
  const kept = version && site.cacheDir && join(site.cacheDir, "output");
  const output = await openOutput(site.outputDir, site, kept);
  try {
    const source = { layOut: pool.layOut, complete, find: output.find, version, progress };
    const made = await makeFiles(prepared, stopwatch, host, styles, source);
    await stopwatch.time("layouts and files", async () => {
      await output.write(compress ? addCompressed(made.public, site, output.find) : made.public);
      progress.end();
      if (made.beside.length > 0) await writeOutput(`${site.outputDir}.server`, made.beside, site);
    });
  } finally {
    await output.close();
  }
  await stopwatch.time("cache", async () => {
    await cache?.save();
    if (site.cacheDir !== null) await pruneCache(site.cacheDir, Date.now());
  });
  process.stdout.write(
    `${countThings(prepared.content.pages.length, "page")} written to ${site.outputDir}\n`,
  );
}
