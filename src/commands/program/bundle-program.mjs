import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { build, transform } from "esbuild";
import { hashSources } from "./hash-sources.mjs";

// Packages that stay files of their own: those that a site installs with Waymark, since they bring programs for the machine, and
// one that nothing asks for. All others are part of the program, where their many small files are there in half the time.
const listSeparate = (root) => [
  ...Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies),
  "@11ty/eleventy-dev-server",
];

/** Lists that these packages read beside themselves become part of the program too. */
const takeLists = {
  name: "lists",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:css-tree|csso)[\\/]lib[\\/][\w-]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        /^(?:import \{ createRequire|const require = create).*/gm,
        "",
      ),
    })),
};

const known = { "regexp-unicode-property-escapes": true, "regexp-set-notation": true };

/** How each part of the program is bundled, for Node. */
export const bundleOptions = (root) => ({
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  external: listSeparate(root),
  platform: "node",
  format: "esm",
  target: "node20",
  // esbuild takes no Node for one that knows these, and would make such an expression anew wherever it stands in a function.
  supported: known,
  // A third less to read before the first line runs.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "silent",
});

/**
 * The program of a checkout as a few scripts that share their parts, by file name; `loadCompiled` runs them. `source` is the
 * JavaScript expression of the folder in which modules find what stands beside them in `src`: templates, words, the look.
 * `inputs` are the files that it was made of.
 */
export async function bundleProgram(root, source) {
  const { outputFiles, metafile } = await build({
    ...bundleOptions(root),
    entryPoints: ["main", "threads/run-page-thread"].map((name) => `src/commands/${name}.ts`),
    entryNames: "[name]",
    outdir: "program",
    outExtension: { ".js": ".cjs" },
    splitting: true,
    define: { WAYMARK_PROGRAM: JSON.stringify(hashSources(root)), "import.meta.url": "waymarkHere" },
    plugins: [takeLists, { name: "places", setup: (plugins) => keepPlaces(plugins, join(root, "src")) }],
  });
  const files = outputFiles.map(async ({ path, text }) => [basename(path), await writeScript(text, source)]);
  return { files: await Promise.all(files), inputs: Object.keys(metafile.inputs) };
}

/**
 * A module as a script: V8's code for one can be kept on every Node, and it is compiled in less than half the time. What a
 * script can't import the module does that runs it. In ASCII signs alone it takes half the memory: those that esbuild leaves
 * stand in regular expressions.
 */
async function writeScript(module, source) {
  const { code } = await transform(module, {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { ...known, "dynamic-import": true },
    minifyWhitespace: true,
  });
  const begin = `(function (module, exports, require, waymarkImport, waymarkFile) {
const { pathToFileURL: waymarkUrl } = require("node:url"), { dirname: waymarkDir, join: waymarkJoin } = require("node:path");
const waymarkHere = waymarkUrl(waymarkFile).href, waymarkPlace = (path) => waymarkJoin(${source}, path);
`;
  // There a sign alone can't be written otherwise.
  const escaped = /\\[^\0-\x7f]/.exec(code);
  if (escaped) throw new Error(`The program has ${escaped[0]}: a sign needs no backslash.`);
  return `${begin}${code}})`
    .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/(?<![\w$.`'"])import\((?!\))/g, "waymarkImport(");
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
  // Eleventy reads its version beside itself, and watches imports of a kind that Waymark never makes, in a thread of its own.
  onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]ImportJsonSync\.js$/ }, ({ path }) => {
    const { version } = JSON.parse(readFileSync(join(dirname(path), "../../package.json"), "utf8"));
    const read = "function getEleventyPackageJson() {";
    const contents = readFileSync(path, "utf8").replace(read, `${read} return { version: "${version}" };`);
    return { contents };
  });
  onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]EsmResolverPortAdapter\.js$/ }, () => ({
    contents: "export function addModifiedPath() {}",
  }));
}
