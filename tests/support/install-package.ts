import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder, repository } from "./run-waymark.ts";

/** Packs the package as npm does; gives the path of its file. */
export function packProgram(): string {
  const place = makeFolder();
  // In a folder of its own: several tests may pack at once.
  run(
    process.execPath,
    [join(repository, "src/commands/program/pack-program.mjs"), join(place, "dist")],
    place,
  );
  const { files } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  for (const path of [
    "package.json",
    "README.md",
    "LICENSE",
    ...files.filter((path: string) => path !== "dist"),
  ])
    cpSync(join(repository, path), join(place, path), { recursive: true });
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", place], place);
  return join(place, readdirSync(place).find((name) => name.endsWith(".tgz")) as string);
}

/** Installs a packed program in a folder as npm does, without a network and without what only its development needs; gives its place there. */
export function installPackage(packed: string, folder: string): string {
  const installed = join(folder, "node_modules/waymark");
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", packed, "-C", installed, "--strip-components=1"], folder);
  for (const path of listInstalled()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(repository, path), join(folder, path));
  }
  const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  mkdirSync(join(folder, "node_modules/.bin"));
  symlinkSync(join(installed, bin.waymark), join(folder, "node_modules/.bin/waymark"));
  return installed;
}

/** The places of the packages that npm installs with the package on this machine. */
export function listInstalled(): string[] {
  const { packages } = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8"));
  return Object.entries<{ dev?: true; optional?: true; peer?: true }>(packages)
    .filter(([path, { dev, peer }]) => path !== "" && !dev && !peer)
    .map(([path]) => path)
    .filter((path) => existsSync(join(repository, path)));
}

function run(command: string, args: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, stderr);
}
