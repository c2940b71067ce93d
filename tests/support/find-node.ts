import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./run-waymark.ts";

/** The Node of this run. */
export const presentNode = "this Node";
/** The oldest that may be, and the two that came after it; npm has each as a package. */
export const nodeVersions = ["20.19.0", "22", "24"];

/** The program file of a Node, fetched by npm where it is not there yet. */
export function findNode(version: string): string {
  if (version === presentNode) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(repository, ".cache/nodes", version);
  const file = join(folder, "node_modules", name, "bin/node");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["install", "--no-save", "--prefix", folder, `${name}@${version}`], {
      stdio: "pipe",
    });
  }
  return file;
}
