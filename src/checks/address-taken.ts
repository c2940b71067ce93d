import { collectFiles } from "../navigation/collect-files.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { type Clash, planAddresses } from "../redirects/plan-addresses.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { reportFileName } from "./report-file-name.ts";
import type { Rule } from "./rule.ts";

/** Two pages or files that would be written to one place, or where the build writes something itself. */
export const addressTaken: Rule = {
  id: "address-taken",
  summary: "The address of a page or file is taken already, so only one of the two could be shown.",
  example: { wrong: "permalink: /en/about/ (in two files)", right: "permalink: /en/about-us/" },
  checkSite: ({ site, content, bodies, navigation, icons }) => {
    const { linked } = collectFiles(content, bodies, navigation.index);
    return [
      ...planAddresses({ content, icons, linked }).clashes.map((clash) => report(clash, site)),
      ...linked.flatMap((file) => reportFileName(file, site)),
    ];
  },
};

function report({ of, path, rival }: Clash, site: Site): Problem {
  const by = rival.by.startsWith("/") ? showPath(rival.by, site.workingDir) : rival.by;
  const isPage = "url" in of;
  const isPart = isPage && of.part !== undefined;
  const noun = isPart ? "A further page of the list here" : isPage ? "This page" : "This file";
  const isSame = rival.path === path;
  const message = isSame
    ? isPage
      ? `${noun} has the address "${of.url}", but so has ${by}.`
      : `${noun} would be at "/${path}", which is taken by ${by}.`
    : `${noun} would be written to "${path}", but "${rival.path}" is taken by ${by}, and the two can't stand beside each other.`;
  return createProblem(addressTaken, isPage ? of.source : showPath(of.absolutePath, site.workingDir), {
    span: (isPage && of.spans.permalink?.value) || null,
    message,
    hint: isPart
      ? `Give ${by} another place or another name; what the list does not show on its own page stands here.`
      : isPage
        ? "Give one of the two another name or another permalink."
        : "Give the file another name.",
  });
}
