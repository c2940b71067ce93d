import { didYouMean, rankByLikeness } from "../problems/did-you-mean.ts";
import type { Language } from "../site/languages.ts";
import { findFolderLanguage } from "./find-folder-language.ts";

/**
 * The path that is most like a missing one: of its language, and not of its folder alone, since in a long one any two names are
 * alike. Those that differ in their digits alone are two things, and none misspelt.
 */
export function findLikelyPath(
  missing: string,
  paths: Iterable<string>,
  languages: Iterable<Pick<Language, "code">>,
): string | undefined {
  const language = findFolderLanguage(missing, languages);
  const wanted = nameOf(missing);
  return rankByLikeness(missing, paths).find((path) => {
    const other = findFolderLanguage(path, languages);
    if (language !== null && other !== null && other !== language) return false;
    const name = nameOf(path);
    return name === wanted || (wanted.length > 2 && isMisspelt(wanted, name));
  });
}

function isMisspelt(wanted: string, name: string): boolean {
  const bare = (text: string) => text.replace(/\d+/g, "0");
  return bare(wanted) !== bare(name) && didYouMean(wanted, [name]) !== null;
}

/** The last step of a path, without the ending of a file; of the page of a folder, which are all called alike, that of the folder. */
function nameOf(path: string): string {
  const steps = path.replace(/(?:^|\/)index(?:\.\w+)?$/, "/").split("/");
  const last = steps.pop() || steps.pop() || "";
  const dot = last.lastIndexOf(".");
  return dot <= 0 ? last : last.slice(0, dot);
}
