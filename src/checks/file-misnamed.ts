import type { ContentFile } from "../content/content.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { showInput, showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import type { Rule } from "./rule.ts";

/** The files that are read by their names: whether each language has one of its own, and whether the site has one besides. */
const readFiles: Record<string, { ending: string; ofLanguage: boolean; ofSite: boolean }> = {
  site: { ending: "yaml", ofLanguage: true, ofSite: true },
  search: { ending: "yaml", ofLanguage: true, ofSite: true },
  interface: { ending: "yaml", ofLanguage: true, ofSite: false },
  glossary: { ending: "yaml", ofLanguage: false, ofSite: true },
  redirects: { ending: "yaml", ofLanguage: false, ofSite: true },
  addresses: { ending: "txt", ofLanguage: false, ofSite: true },
  translations: { ending: "txt", ofLanguage: false, ofSite: true },
};

/** A file that is called nearly as one that is read, or lies in another place, so that nothing of it counts. */
export const fileMisnamed: Rule = {
  id: "file-misnamed",
  level: "notice",
  summary:
    "Settings, words of the interface, the glossary, redirects, lists of addresses and what the search has to find are read by their names and places; this file has another one.",
  example: { wrong: "es/interface.yml", right: "es/interface.yaml" },
  checkSite: ({ site, content, bodies, navigation }) => {
    const found = content.files.filter((file) => findMeantPath(file, site) !== null);
    const used = found.length > 0 ? collectFiles(content, bodies, navigation.index).linked : [];
    return found.flatMap((file) => {
      const meant = findMeantPath(file, site);
      if (meant === null || used.includes(file)) return [];
      return createProblem(fileMisnamed, showPath(file.absolutePath, site.workingDir), {
        span: null,
        message: "Nothing in this file counts: such files are read by their names and places.",
        hint: `Call it ${showInput(meant, site)}, or move its lines there if that file is there already.`,
      });
    });
  },
};

/** The path that was probably meant by that of a file; `null` where it is none of those that are read. */
export function findMeantPath(
  { absolutePath }: Pick<ContentFile, "absolutePath">,
  { inputDir, languages }: Pick<Site, "inputDir" | "languages">,
): string | null {
  const id = absolutePath.slice(inputDir.length + 1).replaceAll("\\", "/");
  // Some systems hide endings, so that a second one is written behind the first.
  const [, path = "", written = ""] = /^(.+?)\.(ya?ml|txt)(?:\.txt)?$/i.exec(id) ?? [];
  const [stem = "", above = ""] = path.split("/").reverse();
  const spell = (code: string) => code.replace(/[._]/g, "-").toLowerCase();
  // `interface.es.yaml` and `interface/es.yaml` say the language behind the name.
  const behind = languages.find(({ code }) => `-${spell(stem)}`.endsWith(`-${spell(code)}`));
  const called = behind ? stem.slice(0, -behind.code.length - 1) || above : stem;
  const name = didYouMean(called, Object.keys(readFiles));
  const known = name === null ? undefined : readFiles[name];
  if (!known || known.ending.charAt(0) !== written.charAt(0).toLowerCase()) return null;
  const folder = spell(path.split("/")[0] ?? "");
  const own =
    behind ??
    languages.find(({ code }) => spell(code) === folder) ??
    (known.ofSite ? undefined : languages[0]);
  const meant = `${known.ofLanguage && own ? `${own.code}/` : ""}${name}.${known.ending}`;
  return meant === id ? null : meant;
}
