import type { Site } from "../site/site.ts";
import { type FoundFiles, findFiles } from "../sources/find-files.ts";
import { type GitDays, readGitDays } from "../sources/read-git-days.ts";

/** The files of a site, and what Git knows of them. */
export interface SiteFileList extends FoundFiles {
  history: Promise<GitDays>;
}

/** Lists the files of a site. Git answers while they are read: to wait for it was a tenth of a build with nothing changed. */
export function listSiteFiles(site: Site): SiteFileList {
  const history = readGitDays(site.inputDir, site.settings.timezone);
  return { ...findFiles(site), history };
}
