import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import { findHome } from "../../navigation/find-home.ts";
import { askMeant } from "../../problems/did-you-mean.ts";
import { CallError } from "../../site/call-error.ts";
import { showPath } from "../../site/show-path.ts";
import type { OptionValues } from "../command.ts";
import { openSite } from "../open-site.ts";
import { prepareSite } from "../prepare-site.ts";
import { reportProblems } from "../report-problems.ts";

/** The site that a deed changes, drafts and pages outside their dates too; `null` where its settings have a fault, which is told. */
export async function openFacts(options: OptionValues): Promise<SiteFacts | null> {
  const { site, problems } = await openSite(options, "preview");
  if (!site) reportProblems(problems, process.stderr);
  return site && prepareSite(site);
}

/** The page that somebody names, which is to go; a `CallError` where the site or a language begins with it. */
export function findLeaving(facts: Pick<SiteFacts, "site" | "content" | "navigation">, name: string): Page {
  const page = findPage(facts, name);
  const homes = [findHome(facts.site, facts.content.pages), ...facts.navigation.homes.values()];
  if (homes.includes(page.url))
    throw new CallError(
      `${page.source.path} is where the site or one of its languages begins. Say first, with home: in site.yaml, where it begins without that page`,
    );
  return page;
}

/** The page that somebody names by its file, by its path in the content or by its address. */
export function findPage({ site, content }: Pick<SiteFacts, "site" | "content">, name: string): Page {
  const wanted = name.replace(/^\.\//, "").normalize("NFC");
  const pages = content.pages.filter(({ source }) => source.file !== null);
  const page = pages.find(({ id, url, source }) => [id, url, source.path].includes(wanted));
  if (page) return page;
  const names = pages.flatMap(({ id, url, source }) => [id, url, source.path]);
  const folder = showPath(site.inputDir, site.workingDir);
  throw new CallError(`There is no page "${name}" in ${folder}.${askMeant(wanted, names)}`);
}
