import { doorAddresses } from "../site/door-addresses.ts";
import { cutSlashes } from "../site/paths.ts";
import type { Site } from "../site/site.ts";

/** The whole address of a page that is the larger site's, which this one is a part of; `path` is what was written in its place. */
export function findLargerPage(
  path: string,
  { settings: { sharedAddress, url }, languages }: Pick<Site, "settings" | "languages">,
): string | null {
  const isTheirs = sharedAddress && url !== null && doorAddresses(languages).includes(path);
  return isTheirs ? cutSlashes(url) + path : null;
}
