import { findLikelyPath } from "../content/find-likely-path.ts";
import { decodeAddress } from "../site/paths.ts";
import type { KnownAddresses } from "./known-addresses.ts";

/** The address that was meant by one at which nothing is: that of a page whose file it names, or the one that is most like it. */
export function findMeantAddress(
  path: string,
  { byAddress, byFile, languages }: KnownAddresses,
): string | undefined {
  const file = decodeAddress(path).replace(/\.(?:markdown|html?)$/i, ".md");
  return (
    byFile.get(file) ??
    byFile.get(`${file.replace(/\/$/, "")}.md`) ??
    byFile.get(`${file.replace(/\/?$/, "/")}index.md`) ??
    findLikelyPath(file.replace(/\.md$/i, "/"), byAddress.keys(), languages)
  );
}
