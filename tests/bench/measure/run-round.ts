import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makePage } from "../corpus/make-page.ts";
import { provePages } from "../proof/prove-pages.ts";
import { parseStages } from "./parse-stages.ts";
import type { PeerResult } from "./peer-result.ts";
import { runProcess } from "./run-process.ts";

/** Where a tool works, with what, and how long a build may take. */
export interface Job {
  result: PeerResult;
  folder: string;
  pages: number;
  limitMs: number;
}

/** Builds once from nothing, proves the pages in the first round, then builds again as it is and with one page edited; adds to `job.result`. */
export async function runRound(job: Job): Promise<void> {
  const { result, folder, pages, limitMs } = job;
  const output = join(folder, "_site");
  for (const left of ["_site", ".cache", ".jekyll-cache", ".hugo_build.lock"])
    await rm(join(folder, left), { recursive: true, force: true });
  const { stdout: _, stderr, ...usage } = await runProcess(result.peer.build, folder, limitMs);
  result.clean.push(usage);
  result.stages.push(parseStages(stderr));
  result.htmlBytes ??= (await provePages(output, pages, result.peer.hasSidenav)).htmlBytes;
  if (!result.peer.cache || !existsSync(join(folder, result.peer.cache))) return;
  const { stdout: __, stderr: ___, ...again } = await runProcess(result.peer.build, folder, limitMs);
  result.unchanged.push(again);
  await rebuild(job, output);
}

/** Measures the build after one more sentence in the middle page, and looks whether it arrived. */
async function rebuild({ result, folder, pages, limitMs }: Job, output: string): Promise<void> {
  const page = makePage(Math.floor(pages / 2));
  const source = result.peer.page(page);
  const sentence = `This sentence came in round ${result.clean.length}.`;
  await writeFile(join(folder, source.path), `${source.text}\n${sentence}\n`);
  const { stdout: _, stderr: __, ...usage } = await runProcess(result.peer.build, folder, limitMs);
  const html = await readFile(join(output, page.url, "index.html"), "utf8");
  if (!html.includes(sentence))
    throw new Error(`${page.url} was edited, but the rebuilt page is the old one.`);
  result.edited.push(usage);
  await writeFile(join(folder, source.path), source.text);
}
