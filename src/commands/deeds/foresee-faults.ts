import { constants } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem } from "../../problems/problem.ts";
import { showPath } from "../../site/show-path.ts";
import type { OptionValues } from "../command.ts";
import { findProblems } from "../find-problems.ts";
import { openSite } from "../open-site.ts";
import { prepareSite } from "../prepare-site.ts";
import { carryOut } from "./carry-out.ts";
import type { Deed } from "./deed.ts";
import { listNew } from "./list-new.ts";

/** The errors that checks would find after a deed and don't find now. It is tried on a copy of the content. */
export async function foreseeFaults(deed: Deed, options: OptionValues): Promise<Problem[]> {
  const { ofPages } = await openSite(options, "build");
  const folder = ofPages && showPath(ofPages.inputDir, ofPages.workingDir);
  // Content that lies elsewhere has no copy that would be called the same.
  if (!folder || folder.startsWith("..")) return [];
  const work = await mkdtemp(join(tmpdir(), "waymark-deed-"));
  try {
    await copySite(process.cwd(), folder, work);
    await carryOut(deed, work);
    const after = await findErrors(options, work);
    // Most deeds leave nothing behind, and then nobody has to know what was there before.
    return after.length === 0 ? [] : listNew(await findErrors(options, process.cwd()), after);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Copies a folder of a site, and lets what lies beside it be there too. */
async function copySite(from: string, folder: string, to: string): Promise<void> {
  const [step = "", ...rest] = folder.split("/");
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) if (name !== step) await symlink(join(from, name), join(to, name));
  if (rest.length > 0) return copySite(join(from, step), rest.join("/"), join(to, step));
  await cp(join(from, step), join(to, step), {
    recursive: true,
    dereference: true,
    mode: constants.COPYFILE_FICLONE,
  });
}

async function findErrors(options: OptionValues, workingDir: string): Promise<Problem[]> {
  const { site, problems } = await openSite({ ...options, "no-cache": true }, "build", new Set(), workingDir);
  const found = site ? await findProblems(await prepareSite(site), []) : [];
  return [...problems, ...found].filter(({ level }) => level === "error");
}
