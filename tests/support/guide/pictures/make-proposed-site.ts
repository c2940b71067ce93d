import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "../../file-tree.ts";
import { makeFolder, repository } from "../../run-waymark.ts";
import { buildPictureSite, numberedPage } from "./build-picture-site.ts";

/** The line of a page that a proposal changes, as it was and as it is to be: with a word that the glossary has another one for. */
export const proposedLine = {
  file: "content/en/visit/prices.md",
  before: "Children are **free**, and so is",
  now: "Every guest under twelve is **free**, and so is",
};

/** The site with a change that nobody has looked at yet, in a repository of its own. Gives its folder. */
export async function makeProposedSite(): Promise<string> {
  const folder = makeFolder();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Staff", "-c", "user.email=staff@harbour.example", ...args], {
      cwd: folder,
    });
  const build = `node ${join(repository, "src/commands/waymark.mjs")} build`;
  writeTree(folder, {
    "package.json": JSON.stringify({ private: true, scripts: { build } }),
    ".gitignore": "_site/\n.cache/\n",
  });
  writeTree(join(folder, "content"), await buildPictureSite());
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=The site");
  const { file, before, now } = proposedLine;
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(before, now));
  writeTree(folder, {
    "content/en/visit/boats.md": numberedPage
      .replace("Prices", "The boats")
      .replace(/^lead.*\norder.*\n/m, ""),
  });
  return folder;
}
