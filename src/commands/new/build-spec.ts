import { isAbsolute, resolve } from "node:path";

/** How the program came to where it runs. */
export interface Installed {
  /** The version of the program. */
  version: string;
  /** Its folder. */
  folder: string;
  /** Who depends on it: the folder of that package and what stands there; `null` where nobody noted it: for a checkout, a package of all users, one that was unpacked by hand. */
  by: { folder: string; spec: string | null; resolved: string | null } | null;
}

const gitSpec = /^(?:git[+:@]|github:|gitlab:|bitbucket:|gist:|ssh:)|^[\w.-]+\/[\w.-]+(?:#|$)|\.git(?:#|$)/;

/** Whether npm takes a package from a repository of git. */
export function isGitSpec(spec: string): boolean {
  return gitSpec.test(spec);
}

/**
 * What a site writes to depend on the same program: the file or folder it was installed from, its git address with the commit, its
 * web address, or its exact version in a registry.
 */
export function buildSpec({ version, folder, by }: Installed): string {
  if (by === null) return formatFile(folder);
  const { spec, resolved } = by;
  const said = spec ?? resolved ?? "";
  if (/^file:|^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(said)) return formatFile(resolvePath(said, by.folder));
  if (isGitSpec(said)) {
    const commit = /#([\da-f]{40})$/.exec(resolved ?? "")?.[1];
    return commit ? `${said.split("#")[0]}#${commit}` : said;
  }
  const isOfRegistry = spec === null && /\/-\/[^/]+\.tgz$/.test(said);
  return /^https?:/.test(said) && !isOfRegistry ? said : version;
}

function resolvePath(said: string, from: string): string {
  const path = said.replace(/^file:(?:\/\/(?=\/))?/, "");
  return isAbsolute(path) ? path : resolve(from, path);
}

/** As npm writes it itself: the plain path, whatever letters are in it. */
function formatFile(path: string): string {
  return `file:${path.replaceAll("\\", "/")}`;
}
