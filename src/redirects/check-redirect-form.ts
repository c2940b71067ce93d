import { isSitePath } from "../site/address.ts";
import { isWild } from "./redirect-address.ts";

/** What is wrong with the address a redirect begins at, and that address in the right form where it is clear; `null` when it is right. */
export function checkFrom(from: string): { message: string; right: string | null } | null {
  const outside = /^https?:\/\/[^/]+(\/.*)$/i.exec(from)?.[1];
  if (outside !== undefined)
    return { message: `"${from}" has to be a path of this site, without the site's name.`, right: outside };
  if (/[?#]/.test(from))
    return {
      message: `"${from}" has a "?" or "#", which a host does not look at when it redirects.`,
      right: from.replace(/[?#].*$/s, "") || null,
    };
  if (/\/{2}|\/\.{1,2}(\/|$)/.test(from))
    return { message: `"${from}" is no address that a browser would ask for.`, right: null };
  if (/[\s"\\:;<>{}|^`$]/.test(from) || /%(?![0-9a-f]{2})|%[01][0-9a-f]|%(2[24f]|3a|5c|7f)/i.test(from))
    return { message: `"${from}" has a character that not every host can redirect.`, right: null };
  if (!from.startsWith("/")) return { message: `"${from}" has to begin with a slash.`, right: `/${from}` };
  if (from.replace(/\/\*$/, "").includes("*"))
    return {
      message: `"*" can stand only at the end, after a slash, but "${from}" has it elsewhere.`,
      right: null,
    };
  if (from === "/*")
    return { message: 'This would redirect the whole site. Name the folder, such as "/old/*".', right: null };
  return null;
}

/** What is wrong with the target of a redirect, and the right form where it is clear; `null` when it is right. */
export function checkTo(to: string, from: string): { message: string; right: string | null } | null {
  if (/[\s"\\<>{}|^`$]/.test(to))
    return { message: `"${to}" has a character that can't stand in an address.`, right: null };
  const bare = to.replace(/\/\*$/, "/");
  if (bare.includes("*"))
    return {
      message: `"*" can stand only at the end, after a slash, but "${to}" has it elsewhere.`,
      right: null,
    };
  if (bare !== to && !isWild(from))
    return { message: `"${to}" ends in "*", but "${from}" has none whose place it could take.`, right: bare };
  if (isSitePath(to)) return null;
  if (/^https?:\/\//i.test(to))
    return URL.canParse(bare) ? null : { message: `"${to}" is no address of a website.`, right: null };
  if (/^[\w-]+(\.[\w-]+)+\//.test(to) || /^www\./.test(to))
    return { message: `"${to}" lacks the beginning "https://".`, right: `https://${to}` };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to))
    return {
      message: `"${to}" is no page of this site and no address that begins with "https://".`,
      right: null,
    };
  return { message: `"${to}" has to begin with a slash.`, right: `/${to}` };
}
