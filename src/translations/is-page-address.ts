import { isOutside } from "../navigation/resolve-link.ts";

/** Whether an address is that of another page of the site: not of a part of the same one, nor of a file. */
export function isPageAddress(address: string): boolean {
  if (address.startsWith("#") || isOutside(address)) return false;
  const [path = ""] = address.split(/[?#]/, 1);
  return !/\.[^./]+$/.test(path) || /\.(?:md|markdown|html?)$/i.test(path);
}
