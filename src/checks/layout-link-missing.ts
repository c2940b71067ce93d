import { outputPath } from "../redirects/output-path.ts";
import { decodeAddress } from "../site/paths.ts";
import type { PrintedPage, PrintedSite } from "./printed-site.ts";
import { reportPrinted } from "./report-printed.ts";
import type { Rule } from "./rule.ts";

/** An address that a layout prints by itself and at which nothing is. */
export const layoutLinkMissing: Rule = {
  id: "layout-link-missing",
  summary: "A layout prints a link, an image or another address on a page at which nothing is.",
  example: { wrong: '<a href="/abuot/">', right: '<a href="/about/">' },
  judge: (site) =>
    reportPrinted(layoutLinkMissing, site, (page) =>
      page.addresses
        .filter((address) => !isFound(address, page, site))
        .map((address) =>
          address.startsWith("#")
            ? {
                printed: null,
                message: `A link leads to "${address}", but the page has no part of that name.`,
                hint: `Give the part that is meant the id, as in <main id="${address.slice(1)}">.`,
              }
            : {
                printed: address,
                message: `The layout prints the address "${address}", but nothing is there.`,
                hint: "Correct it in the template, or in the data that it prints.",
              },
        ),
    ),
};

function isFound(address: string, { page }: PrintedPage, { site, isThere }: PrintedSite): boolean {
  // What is left of these was looked for on the page itself.
  if (address.startsWith("#")) return false;
  const prefix = site.relative ? "/" : site.address("/", "/");
  const place = site.relative ? outputPath(page.url) : page.url.slice(1);
  const from = `http://site.invalid${prefix}${encodeURI(place)}`;
  if (!URL.canParse(address, from)) return false;
  const target = new URL(address, from);
  if (target.host !== "site.invalid") return true;
  if (!target.pathname.startsWith(prefix)) return false;
  const path = decodeAddress(target.pathname.slice(prefix.length));
  return [outputPath(`/${path}`), `${path}/index.html`].some(isThere);
}
