// Makes `dist/`, or the folder that is named, the program as the package has it (`npm pack` runs this): compiled, with all that it reads beside itself and the look of
// the theme as one style sheet. Packages are part of it, so that a site installs only those that bring programs for the machine.
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { register } from "tsx/esm/api";
import { bundleOptions, bundleProgram } from "./bundle-program.mjs";
import { formatDeclarations } from "./format-declarations.mjs";
import { formatLicences } from "./format-licences.mjs";

const root = resolve(import.meta.dirname, "../../..");
const dist = resolve(process.argv[2] ?? join(root, "dist"));
/** Scripts for browsers and modules that those of a site import, which are bundled with them; all other code is in the program. */
const forSites = /^theme\/|^commands\/preview\/client\//;
/** It runs in a thread of its own, outside the program. */
const sassThread = "output/sass-thread.mjs";
const imports = /^(import (?!type\b)[^"]*")((?!node:)[^".][^"]*)(?=";$)/gm;
/** What those modules take from packages: the lines that export it, by the name of the package. */
const packages = new Map();

const program = await bundleProgram(root, "waymarkDir(waymarkFile)");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const [name, script] of program.files) writeFileSync(join(dist, name), script);
for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = file.slice(join(root, "src/").length).replaceAll("\\", "/");
  if (!entry.isFile() || path.startsWith("commands/program/") || path === sassThread) continue;
  if (path.endsWith(".ts") && !forSites.test(path)) continue;
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  if (path.endsWith(".ts")) writeFileSync(join(dist, path), leadToPackages(file, path));
  else cpSync(file, join(dist, path));
}
mkdirSync(join(dist, "commands/program"));
for (const [file, name] of [
  ["load-compiled.mjs", "load-compiled.mjs"],
  ["load-packed.mjs", "load-program.mjs"],
])
  cpSync(join(import.meta.dirname, file), join(dist, "commands/program", name));
chmodSync(join(dist, "commands/waymark.mjs"), 0o755);

const banner = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const taken = [
  await bundle(sassThread, { entryPoints: [join("src", sassThread)], banner: { js: banner } }),
  ...[...packages].map(([name, lines]) => takePackage(name, [...lines].join("\n"))),
];
const inputs = [program.inputs, ...(await Promise.all(taken))].flat();
writeFileSync(join(dist, "THIRD-PARTY.txt"), formatLicences(inputs.map((file) => join(root, file))));

register();
const { compileTheme } = await import("../../output/compile-theme.ts");
writeFileSync(join(dist, "theme/compiled.json"), JSON.stringify(await compileTheme()));
const { interfaceMessages, interfaceWordKeys } = await import("../../site/interface-words.ts");
writeFileSync(join(dist, "index.d.ts"), formatDeclarations(root, interfaceWordKeys, interfaceMessages));

/** The text of a module that sites import, which takes its packages from beside the program. */
function leadToPackages(file, path) {
  return readFileSync(file, "utf8").replace(imports, (_, before, name) => {
    const lines = packages.get(name) ?? new Set([`export * from "${name}";`]);
    packages.set(name, /^import \w/.test(before) ? lines.add(`export { default } from "${name}";`) : lines);
    return `${before}${relative(dirname(path), `packages/${name}.mjs`).replaceAll("\\", "/")}`;
  });
}

/** A package as one file of `dist/`: as it is where it has only one, so that scripts have the bytes that they have in a checkout. */
function takePackage(name, contents) {
  const path = `packages/${name}.mjs`;
  const file = fileURLToPath(import.meta.resolve(name));
  if (/^(?:import|export .* from) /m.test(readFileSync(file, "utf8")))
    return bundle(path, { stdin: { contents, resolveDir: root } });
  mkdirSync(join(dist, "packages"), { recursive: true });
  cpSync(file, join(dist, path));
  return [relative(root, file)];
}

/** Bundles a module into a file of `dist/`; gives the files that it was made of. */
async function bundle(path, options) {
  const { outputFiles, metafile } = await build({ ...bundleOptions(root), ...options });
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  writeFileSync(join(dist, path), outputFiles[0].contents);
  return Object.keys(metafile.inputs);
}
