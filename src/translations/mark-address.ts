import { isOutside } from "../navigation/resolve-link.ts";
import { formatMark } from "./fold-meaning.ts";
import { isPageAddress } from "./is-page-address.ts";

/**
 * What stands in the form of a part for an address. To which page it leads is told beside it (`name-targets.ts`); files count by their
 * names, so that a file or page may move.
 */
export function markAddress(list: "links" | "images", address: string): string {
  if (list === "links" && isPageAddress(address)) return formatMark(list);
  const isFile = !address.startsWith("#") && !isOutside(address);
  return formatMark(`${list} ${isFile ? address.slice(address.lastIndexOf("/") + 1) : address}`);
}
