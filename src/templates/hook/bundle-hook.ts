import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { collectPackages } from "./collect-packages.ts";

/** A module with all that it imports, as it can be run. */
interface HookBundle {
  code: string;
  /** From the code to the files that it is made of, whose paths start at the folder of the module. */
  map: SourceMap;
  /** Of all its files, and of the packages that it needs. */
  digest: string;
}

/** Compiles a module (TypeScript or JavaScript) and those that it imports. Packages stay where they are. Throws the error of esbuild. */
export async function bundleHook(file: string): Promise<HookBundle> {
  const { build } = await import("esbuild");
  const needed = new Set<string>();
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    sourcemap: "external",
    outfile: join(dirname(file), "bundle.js"),
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
    plugins: [keepPlaces, leavePackages(needed)],
  });
  const [map = "{}", text = ""] = outputFiles
    .sort((a) => (a.path.endsWith(".map") ? -1 : 1))
    .map(({ text }) => text);
  // Modules in the old form ask for others while they run. In the same line, so that the map stays right.
  const code = text.includes("Dynamic require of") ? `${formatRequire(file)} ${text}` : text;
  const digest = createHash("sha256").update(code);
  for (const name of collectPackages(needed)) digest.update(`\0${name}`);
  return { code, map: new SourceMap(JSON.parse(map)), digest: digest.digest("hex") };
}

function formatRequire(file: string): string {
  return `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(${JSON.stringify(file)});`;
}

/** Tells each module where it stands, since what it becomes part of stands nowhere. */
const keepPlaces: Plugin = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      const place: Record<string, string> = {
        url: pathToFileURL(path).href,
        dirname: dirname(path),
        filename: path,
      };
      const contents = readFileSync(path, "utf8").replace(
        /\bimport\.meta\.(url|dirname|filename)\b/g,
        (_, key) => JSON.stringify(place[key]),
      );
      return { loader: /ts$/.test(path) ? "ts" : "js", contents };
    });
  },
};

/** Names packages by their place instead of taking them in: some read files of their own. */
function leavePackages(needed: Set<string>): Plugin {
  return {
    name: "packages",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === leavePackages || kind === "entry-point") return null;
        const find = (from: string) => resolve(path, { kind, resolveDir: from, pluginData: leavePackages });
        // Plugins use the Eleventy that runs; a copy of a site finds what is installed beside Waymark.
        const beside = await find(import.meta.dirname);
        const own = path === "@11ty/eleventy" ? beside : await find(resolveDir);
        const found = own.errors.length > 0 && beside.errors.length === 0 ? beside : own;
        if (found.errors.length > 0) return { errors: [{ text: explainMissing(path) }] };
        if (!found.path.includes(`${sep}node_modules${sep}`)) return found;
        needed.add(found.path);
        const isOldForm = kind === "require-call" || kind === "require-resolve";
        return { path: isOldForm ? found.path : pathToFileURL(found.path).href, external: true };
      });
    },
  };
}

/** What to do about a package that is not there. */
function explainMissing(path: string): string {
  if (path === "@11ty/eleventy")
    return 'Waymark has Eleventy in itself. Leave the import out; types are in "waymark"';
  const name = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
  return `The package "${name}" is not installed. Run "npm install ${name}"`;
}
