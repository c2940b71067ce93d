import { createProblem } from "../problems/create-problem.ts";
import type { Level } from "../problems/problem.ts";
import { cutRepository } from "../site/cut-repository.ts";
import { findGitHost } from "../site/find-git-host.ts";
import { gitHosts } from "../site/git-hosts.ts";
import type { Rule } from "./rule.ts";

/** An address of a repository from which no link leads to the editor of a page. */
export const repositoryAddress: Rule = {
  id: "repository-address",
  summary:
    "“Edit this page” begins with the address of the repository in `site.yaml`; with another one it leads nowhere.",
  example: {
    wrong: "repository:\n  url: https://github.com/ann/knots/tree/main/content",
    right: "repository:\n  url: https://github.com/ann/knots",
  },
  checkSite: ({ site: { settings, settingsFile } }) => {
    const { repository } = settings;
    if (!repository) return [];
    const url = new URL(repository.url);
    const span = settingsFile.spanOf(["repository", "url"]);
    const address = cutToRepository(url);
    const report = (level: Level, message: string, hint: string | null, text: string | null = null) => {
      const repair = span && text ? { edits: [{ ...span, text }] } : null;
      return [createProblem(repositoryAddress, settingsFile.source, { level, span, message, hint, repair })];
    };
    if (address === null)
      return report(
        "error",
        `"${repository.url}" names no repository, so “Edit this page” leads nowhere.`,
        "Write its whole address, as it stands in the browser on the first page of the repository, such as https://github.com/ann/knots.",
      );
    if (address !== cutRepository(url.href))
      return report(
        "error",
        `"${repository.url}" is not the address of the repository alone, so “Edit this page” leads nowhere.`,
        "A branch other than main and a folder other than content are settings of their own: branch and folder.",
        address,
      );
    if (repository.host || findGitHost(repository.url)) return [];
    return report(
      "notice",
      `The name "${url.hostname}" does not tell what kind of git host it is, so “Edit this page” leads to where GitHub has its editor.`,
      `Add a line below this one: host: gitlab, or what else it is (${Object.keys(gitHosts).join(", ")}).`,
    );
  },
};

// Hosts at whose addresses an account and a repository stand, and nothing else.
const twoParts = /^(?:www\.)?(?:github\.com|bitbucket\.org|codeberg\.org)$/;
// What they publish, where no source is.
const published = /\.(?:github|gitlab|codeberg)\.(?:io|page)$/;
// Where hosts begin to tell which folder, file or branch is shown.
const shown = ["-", "tree", "blob", "edit", "raw", "commits"];

/** The address of the repository itself, as a browser opens it; `null` where an address names none. */
function cutToRepository(url: URL): string | null {
  const { protocol, host, hostname, pathname } = url;
  const all = pathname.split("/").filter(Boolean);
  const end = all.findIndex(
    (part, at) => at > 1 && (shown.includes(part) || (part === "src" && all[at + 1] === "branch")),
  );
  const parts = end < 0 ? all : all.slice(0, end);
  const isTwo = twoParts.test(hostname);
  const fewest = isTwo || hostname === "gitlab.com" ? 2 : 1;
  if (hostname === "" || published.test(hostname) || parts.length < fewest) return null;
  const path = cutRepository((isTwo ? parts.slice(0, 2) : parts).join("/"));
  // One for programs (`ssh:`, `git+https:`) has another port, if any.
  return /^https?:$/.test(protocol) ? `${protocol}//${host}/${path}` : `https://${hostname}/${path}`;
}
