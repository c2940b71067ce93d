import type { Token } from "markdown-it";
import { linkMark } from "./marks.ts";

/** Puts the mark of link n where the address stands, and the classes of the link: of its block and for another site. */
export function markLink(token: Token, n: number, { linkClass, siteUrl }: LinkContext): void {
  const href = token.attrGet("href") ?? "";
  token.attrSet("href", linkMark(n));
  if (linkClass) token.attrJoin("class", linkClass);
  if (isOtherSite(href, siteUrl)) token.attrJoin("class", "outside-link");
}

/** What decides on the classes of a link; an empty `linkClass` is none. */
export interface LinkContext {
  linkClass: string;
  tellsFile: boolean;
  siteUrl: string | null;
}

const host = /^(?:https?:)?\/\/([^/?#]*)/i;

function isOtherSite(href: string, siteUrl: string | null): boolean {
  const other = host.exec(href)?.[1]?.toLowerCase();
  return other !== undefined && other !== host.exec(siteUrl ?? "")?.[1]?.toLowerCase();
}
