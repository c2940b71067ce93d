import type { gitHosts } from "./git-hosts.ts";

const byName: [name: RegExp, host: keyof typeof gitHosts][] = [
  [/github/, "github"],
  [/gitlab/, "gitlab"],
  [/codeberg|gitea|forgejo/, "gitea"],
  [/^bitbucket\.org$/, "bitbucket"],
];

/** The kind of git host that an address is of, as far as its name tells; `null` for another name. */
export function findGitHost(url: string): keyof typeof gitHosts | null {
  const { hostname } = new URL(url);
  return byName.find(([name]) => name.test(hostname))?.[1] ?? null;
}
