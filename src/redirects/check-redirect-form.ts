import { buildPageUrl } from "../content/build-page-url.ts";
import { isSitePath } from "../site/address.ts";
import { findAddressFault } from "../site/find-address-fault.ts";
import { decodeAddress } from "../site/paths.ts";
import { isWild } from "./redirect-address.ts";

/** What is wrong with an address as it was written, and the address in the right form where it is clear. */
interface AddressFault {
  message: string;
  right: string | null;
}

/** What is wrong with the address a redirect begins at; `null` when it is right. */
export function checkFrom(from: string): AddressFault | null {
  // Control characters show themselves.
  const shown = JSON.stringify(from);
  const outside = /^https?:\/\/[^/]+(\/.*)$/i.exec(from)?.[1];
  if (outside !== undefined)
    return { message: `${shown} has to be a path of this site, without the site's name.`, right: outside };
  if (/[?#]/.test(from))
    return {
      message: `${shown} has a "?" or "#", which a host does not look at when it redirects.`,
      right: from.replace(/[?#].*$/s, "") || null,
    };
  const path = from.replace(/\/\*$/, "/");
  if (path.includes("*")) return { message: describeStar(shown), right: null };
  const fault = findAddressFault(/%2f|%(?![0-9a-f]{2})/i.test(path) ? "*" : decodeAddress(path), path);
  if (fault) return { message: `${shown} ${fault}.`, right: null };
  if (!from.startsWith("/"))
    return { message: `${shown} has to begin with a slash.`, right: writeAddress(from) };
  if (from === "/*")
    return { message: 'This would redirect the whole site. Name the folder, such as "/old/*".', right: null };
  return null;
}

/** What is wrong with the target of a redirect; `null` when it is right. */
export function checkTo(to: string, from: string): AddressFault | null {
  const shown = JSON.stringify(to);
  if (/[\s"\\<>{}|^`$\p{Cc}\p{Cs}]|:splat/u.test(to))
    return { message: `${shown} has a character that can't stand in an address.`, right: null };
  const bare = to.replace(/\/\*$/, "/");
  if (bare.includes("*")) return { message: describeStar(shown), right: null };
  if (bare !== to && !isWild(from))
    return {
      message: `${shown} ends in "*", but "${from}" has none whose place it could take.`,
      right: bare,
    };
  if (isSitePath(to)) return null;
  if (/^https?:\/\//i.test(to))
    return URL.canParse(bare) ? null : { message: `${shown} is no address of a website.`, right: null };
  if (/^[\w-]+(\.[\w-]+)+\//.test(to) || /^www\./.test(to))
    return { message: `${shown} lacks the beginning "https://".`, right: `https://${to}` };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to))
    return {
      message: `${shown} is no page of this site and no address that begins with "https://".`,
      right: null,
    };
  return { message: `${shown} has to begin with a slash.`, right: writeAddress(to) };
}

/** The address of what was written without a slash before it; the file of a page has that of its page. */
function writeAddress(written: string): string {
  const [, file, tail] = /^(?:\.\/)?([^?#]*)\.(?:md|markdown)((?:[?#].*)?)$/is.exec(written) ?? [];
  return file === undefined ? `/${written}` : buildPageUrl(file) + tail;
}

function describeStar(shown: string): string {
  return `"*" can stand only at the end, after a slash, but ${shown} has it elsewhere.`;
}
