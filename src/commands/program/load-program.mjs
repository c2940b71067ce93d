import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";
import { hashStamps, listSources } from "./hash-sources.mjs";
import { loadCompiled } from "./load-compiled.mjs";

const root = resolve(import.meta.dirname, "../../..");
const kept = join(root, ".cache/code");

/**
 * Loads `name.ts` of `src/commands` in a checkout: from a bundle that is made of the sources once and kept, half a second less
 * than to compile and find each of some thousand modules anew. With DEBUG set, or where nothing can be kept, the sources
 * themselves run. The package has `load-packed.mjs` in this place.
 */
export async function loadProgram(name) {
  const folder = await findProgram();
  if (folder) return loadCompiled(`${basename(name)}.cjs`, folder, folder);
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(join(root, "src/commands", `${name}.ts`)).href);
}

/** The folder with the program; a thread runs that of the process, even when a source was edited since it began. */
async function findProgram() {
  if (!isMainThread) return getEnvironmentData("waymark program");
  const folder = process.env.DEBUG ? null : await keepProgram();
  setEnvironmentData("waymark program", folder);
  return folder;
}

/** The folder with the program of the present sources, at this place; `null` where the disk does not take it. */
async function keepProgram() {
  const version = createHash("sha256").update(
    `${root}\n${process.version}\n${hashStamps(root, listSources(root))}`,
  );
  const folder = join(kept, version.digest("hex").slice(0, 16));
  try {
    if (!isWhole(folder)) {
      await writeProgram(folder);
      removeOld();
    }
    // In use, so not old; and packages are found from here only where no link leads out of the checkout.
    utimesSync(folder, new Date(), new Date());
    return realpathSync(folder).startsWith(realpathSync(root)) ? folder : null;
  } catch (error) {
    // A disk that is full or only read, something else at this place; a fault in a source has no code.
    if (!error.code) throw error;
    return isWhole(folder) ? folder : null;
  }
}

async function writeProgram(folder) {
  const { bundleProgram } = await import("./bundle-program.mjs");
  const { files } = await bundleProgram(root, JSON.stringify(join(root, "src")));
  mkdirSync(kept, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    for (const [name, script] of files) writeFileSync(join(unfinished, name), script);
    writeFileSync(join(unfinished, "digest"), stampProgram(unfinished));
    // What lies there is damaged, or whole by now.
    if (existsSync(folder)) renameSync(folder, `${unfinished}.damaged`);
    renameSync(unfinished, folder);
  } finally {
    for (const rest of [unfinished, `${unfinished}.damaged`]) rmSync(rest, { recursive: true, force: true });
  }
}

/** Whether a folder holds all that was once written to it. */
function isWhole(folder) {
  const digest = join(folder, "digest");
  return existsSync(digest) && readFileSync(digest, "utf8") === stampProgram(folder);
}

/** The files of a program as they were written: whoever damages one leaves other stamps. The folder is renamed in between. */
function stampProgram(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".cjs"));
  return hashStamps(folder, names.sort());
}

/** Removes what no process has loaded for a day; a preview may still load parts of what is younger. */
function removeOld() {
  const dayAgo = Date.now() - 86_400_000;
  for (const name of readdirSync(kept))
    if (statSync(join(kept, name)).mtimeMs < dayAgo)
      rmSync(join(kept, name), { recursive: true, force: true });
}
