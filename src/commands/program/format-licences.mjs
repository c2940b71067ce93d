import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Names, versions and licences of the packages that some files belong to, as their licences want it said wherever the packages go.
 * Throws where a package says nothing of its licence.
 */
export function formatLicences(files) {
  const folders = [...new Set(files.map(findPackage).filter((folder) => folder !== null))].sort();
  const texts = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const papers = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
    if (!license) throw new Error(`${name} says nothing of its licence.`);
    const said = papers.map((paper) => readFileSync(join(folder, paper), "utf8").trim());
    if (papers.length === 0) said.push(`By ${author?.name ?? author ?? "its authors"}.`);
    return [`${name} ${version} (${license})`, ...said].join("\n\n");
  });
  const line = "-".repeat(80);
  return `Waymark holds parts of these packages.\n\n${texts.map((text) => `${line}\n\n${text}\n`).join("\n")}`;
}

/** The folder of the package that a file is in; `null` for a file of Waymark itself. A package.json without a version belongs to a part of one. */
function findPackage(file) {
  if (!/(?:^|[\\/])node_modules[\\/]/.test(file)) return null;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version) return folder;
  }
}
