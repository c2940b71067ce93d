import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { hashSources } from "./hash-sources.mjs";

// Packages that stay files of their own: they bring programs for the machine, or are large and needed by few runs. All others
// are part of the program, where their many small files are there in half the time: that of Eleventy was a quarter of a second.
const separate = [
  "@11ty/eleventy-dev-server",
  "@resvg/resvg-js",
  "esbuild",
  "lightningcss",
  "sass",
  "sharp",
  "svgo",
];

/**
 * The program of a checkout as a few modules that share their parts, by file name. `source` is the JavaScript expression of
 * the folder in which modules find what stands beside them in `src`: templates, words, the look.
 */
export async function bundleProgram(root, source) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["main", "threads/run-page-thread"].map((name) => `src/commands/${name}.ts`),
    entryNames: "[name]",
    outdir: "program",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    write: false,
    splitting: true,
    external: separate,
    banner: {
      js: [
        // For packages in the old form, which ask for modules of Node while they run.
        'import { createRequire as waymarkRequire } from "node:module"; const waymarkPackages = waymarkRequire(import.meta.url); const require = waymarkPackages;',
        'import { pathToFileURL as waymarkUrl } from "node:url"; import { join as waymarkJoin } from "node:path";',
        `const waymarkPlace = (path) => waymarkJoin(${source}, path);`,
      ].join("\n"),
    },
    platform: "node",
    format: "esm",
    target: "node20",
    // A third less to read before the first line runs.
    minifyWhitespace: true,
    define: { WAYMARK_PROGRAM: JSON.stringify(hashSources(root)) },
    logLevel: "silent",
    plugins: [{ name: "places", setup: (plugins) => keepPlaces(plugins, join(root, "src")) }],
  });
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

/** Modules look for layouts and words beside themselves, so each is told where it would stand. */
function keepPlaces({ onLoad }, sources) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const place = (file) => JSON.stringify(relative(sources, file).split(sep).join("/") || ".");
    const contents = readFileSync(path, "utf8")
      .replaceAll("import.meta.dirname", () => `waymarkPlace(${place(dirname(path))})`)
      .replaceAll("import.meta.url", () => `waymarkUrl(waymarkPlace(${place(path)})).href`);
    return { loader: "ts", contents };
  });
  // Eleventy looks for what it says of itself.
  onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => {
    const place = JSON.stringify(path.split(/@11ty[\\/]eleventy[\\/]src[\\/]/).at(-1));
    const contents = readFileSync(path, "utf8").replaceAll(
      "import.meta.url",
      () => `waymarkUrl(waymarkJoin(waymarkPackages.resolve("@11ty/eleventy"), "..", ${place})).href`,
    );
    return { contents };
  });
}
