import { buildPageUrl } from "../../content/build-page-url.ts";
import { normaliseAddress } from "../../redirects/redirect-address.ts";

/** The addresses that a path may have had when something was there; it may be the path of a page's file. */
export function listOldAddresses(path: string): string[] {
  const file = /^\/(.*)\.(?:md|markdown)$/i.exec(path)?.[1];
  const asFile =
    file === undefined
      ? []
      : [file, file.replace(/(^|\/)\d+[-_. ]+(?=\D)/g, "$1")].map((path) => buildPageUrl(path));
  return [...asFile, path, `${path}/`].map(normaliseAddress);
}
