import type { LinkTarget } from "../navigation/resolve-link.ts";

/** Whether a link leads to a page that comes or went on a day of its own; `link-dated` reports it. A draft has no day. */
export function isDated(target: LinkTarget): boolean {
  return target.kind === "withheld" && !target.page.draft;
}
