import type { Answer } from "./answer.ts";
import type { OutsidePage } from "./describe-outside-page.ts";
import { outsideSigns } from "./outside-signs.ts";

// A longer page that speaks of domains for sale is about them.
const longestSale = 3000;

/** What is wrong with a page that its server gives out as if all were well; `null` for most. `url` is where it stands, `asked` the address of the link. */
export function judgePage(asked: string, url: string, page: OutsidePage): Answer | null {
  const sign = isOfSeller(new URL(asked).host) ? null : findSale(new URL(url).host, page);
  if (sign !== null) return { kind: "parked", why: sign };
  const parts = (page.title ?? "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .split(/ ?[|·] ?| (?:[–—-]|--) |: /)
    .map((part) => part.trim());
  const has = (titles: string[]) =>
    parts.some((part) => titles.includes(part.replace(/[.?!]$/, "")) || titles.includes(part));
  if (has(outsideSigns.missing)) return { kind: "dead", why: `its page is called "${page.title}"` };
  if (has(outsideSigns.guarded)) return { kind: "unsure", why: "the server asks whether a person is there" };
  return null;
}

function isOfSeller(host: string): boolean {
  return outsideSigns.sellers.some((seller) => host === seller || host.endsWith(`.${seller}`));
}

/** What a page says or does as those do whose domain is for sale. */
function findSale(host: string, { title, text, addresses, isWhole }: OutsidePage): string | null {
  if (isOfSeller(host)) return `it leads to ${host}, where domains are sold`;
  const isShort = isWhole && text.length <= longestSale;
  const read = `${title ?? ""}\n${isShort ? text : ""}`.toLowerCase();
  const words = outsideSigns.sale.find((phrase) => read.includes(phrase));
  if (words !== undefined) return `its page says "${words}"`;
  if (!isShort) return null;
  const seller = addresses
    .map((address) =>
      /^(?:https?:)?\/\//.test(address) && URL.canParse(address, "https://a/")
        ? new URL(address, "https://a/").host
        : "",
    )
    .find(isOfSeller);
  return seller === undefined ? null : `its page is made by ${seller}, where domains are sold`;
}
