import { CallError } from "./call-error.ts";

/** The path under which a site lives, with a slash at both ends. Throws a `CallError` for one that not every host's configuration can hold. */
export function parsePathPrefix(text: string): string {
  const path = text.replace(/^\/?/, "/").replace(/\/?$/, "/");
  if (/^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(path)) return path;
  throw new CallError(
    `${JSON.stringify(text)} is no path under which a site can live: it has letters from a to z, digits, hyphens and slashes, such as /learning/.`,
  );
}
