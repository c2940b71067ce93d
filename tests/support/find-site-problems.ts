import type { OptionValues } from "../../src/commands/command.ts";
import { findProblems } from "../../src/commands/find-problems.ts";
import { openSite } from "../../src/commands/open-site.ts";
import { prepareSite } from "../../src/commands/prepare-site.ts";
import { hosts } from "../../src/output/hosts/hosts.ts";
import type { Problem } from "../../src/problems/problem.ts";

/** All problems of the site in the working folder, for each host, in this process and with nothing kept. */
export async function findSiteProblems(options: OptionValues = {}): Promise<Problem[]> {
  const { site, problems } = await openSite({ ...options, "no-cache": true }, "build");
  if (!site) return problems;
  return [...problems, ...(await findProblems(await prepareSite(site), hosts))];
}
