import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import nodeModule from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const kept = join(root, ".cache/code");

/**
 * Loads `name.ts` of the sources, as one file that is made of them once and kept: half a second less than to compile and find
 * each of some three hundred modules anew. With DEBUG set, or where nothing can be kept, the sources themselves run.
 */
export async function loadProgram(name) {
  // Keeps compiled modules, where Node can (22.1 and newer).
  if (!process.env.DEBUG) nodeModule.enableCompileCache?.(join(root, ".cache/compiled"));
  const folder = process.env.DEBUG ? null : await keepProgram();
  if (folder) return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const { register } = await import("tsx/esm/api");
  register();
  return import(pathToFileURL(join(root, "src/commands", `${name}.ts`)).href);
}

/** The folder with the program of the present sources; `null` where the disk can't be written to. */
async function keepProgram() {
  const version = hashSources();
  const folder = join(kept, version);
  if (isWhole(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    await bundle(unfinished, version);
    writeFileSync(join(unfinished, "digest"), hashProgram(unfinished));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
    removeOld();
    return folder;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process was faster with the same.
    if (isWhole(folder)) return folder;
    if (["EACCES", "EPERM", "EROFS"].includes(error.code)) return null;
    throw error;
  }
}

/** Whether a folder holds all that was once written to it. */
function isWhole(folder) {
  const digest = join(folder, "digest");
  return existsSync(digest) && readFileSync(digest, "utf8") === hashProgram(folder);
}

function hashProgram(folder) {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".mjs"));
  for (const path of files.sort()) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest("hex");
}

/** Removes what was made of older sources, but not what a process may still be loading parts of. */
function removeOld() {
  const dayAgo = Date.now() - 86_400_000;
  for (const name of readdirSync(kept))
    if (statSync(join(kept, name)).mtimeMs < dayAgo)
      rmSync(join(kept, name), { recursive: true, force: true });
}

function hashSources() {
  const hash = createHash("sha256");
  const files = readdirSync(join(root, "src"), { recursive: true }).filter((path) =>
    /\.(ts|mjs)$/.test(path),
  );
  for (const path of ["package.json", ".eleventy.ts", ...files.sort().map((file) => join("src", file))])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  // What npm says of the packages that are installed.
  for (const path of ["node_modules/.package-lock.json", "../.package-lock.json"])
    if (existsSync(join(root, path))) hash.update(readFileSync(join(root, path)));
  return hash.update(process.version).digest("hex").slice(0, 16);
}

// Packages that every command needs, many small files each: as part of the program they are there in half the time.
const parts = [
  "markdown-it",
  "markdown-it-deflist",
  "markdown-it-footnote",
  "nunjucks",
  "parse5",
  "yaml",
  "zod",
];

/** Packages that stay files of their own: they bring programs for the machine, or few commands need them. */
function listSeparatePackages() {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.keys(dependencies).filter((name) => !parts.includes(name));
}

async function bundle(outdir, version) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["main", "threads/run-page-thread"].map((name) => `src/commands/${name}.ts`),
    outbase: "src/commands",
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: listSeparatePackages(),
    // For packages in the old form, which ask for modules of Node while they run.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    platform: "node",
    format: "esm",
    target: "node20",
    define: { WAYMARK_PROGRAM: JSON.stringify(version) },
    logLevel: "silent",
    plugins: [{ name: "places", setup: keepPlaces }],
  });
}

/** Modules look for layouts and words beside themselves, so each is told where it came from. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const places = { dirname: dirname(path), url: pathToFileURL(path).href };
    const contents = readFileSync(path, "utf8").replace(/\bimport\.meta\.(dirname|url)\b/g, (_, key) =>
      JSON.stringify(places[key]),
    );
    return { loader: "ts", contents };
  });
}
