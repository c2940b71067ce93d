import type { ListPart, Page } from "../../content/page.ts";
import { textPage } from "../../content/text-page.ts";
import { findTranslation } from "../../content/translations.ts";
import type { divideItems } from "../../navigation/divide-items.ts";
import { drawParts } from "./draw-parts.ts";
import type { PagesContext } from "./pages-context.ts";

/** Where a list stands that may be too long for one page. */
type PartContext = Pick<PagesContext, "page" | "choice" | "address" | "language">;

/** What a page shows of a list, and the ways to the rest of it as HTML. */
interface ShownPart<Item> {
  items: Item[];
  links: string;
}

/** The page on which a list stands that a page shows, and what its block says there. */
export function findList(block: ListPart["block"], { page, choice }: Pick<PartContext, "page" | "choice">) {
  const shown = textPage(page);
  const { part } = shown;
  const host = part ? choice.index.byId.get(part.of) : shown;
  return host ? { host, block: part?.block ?? block } : null;
}

/** What a page shows of a list that was divided. Of two long lists on a page the first is; the other one stands there whole. */
export function showPart<Item>(
  parts: ReturnType<typeof divideItems<Item>>,
  { host, block }: { host: Page; block: ListPart["block"] },
  { page, choice, address, language }: PartContext,
): ShownPart<Item> {
  const { index } = choice;
  const key = textPage(page).part?.key ?? "";
  const pageOf = (part: { key: string }) =>
    part.key === "" ? host : index.byUrl.get(`${host.url}${part.key}/`);
  const [first, ...rest] = parts;
  const made = rest.flatMap((part) => pageOf(part)?.part ?? []);
  const isDivided = made.some((part) => JSON.stringify(part.block) === JSON.stringify(block));
  if (!isDivided) {
    const whole = first?.number === 0 ? rest : parts;
    return { items: whole.flatMap(({ items }) => items), links: "" };
  }
  const linked = parts.flatMap((part) => {
    const target = pageOf(part);
    const url = target && (findTranslation(target, page.language.code, index.translations) ?? target).url;
    return url ? { ...part, url: address(url) } : [];
  });
  const own = parts.find((part) => part.key === key);
  return { items: own?.items ?? [], links: drawParts(linked, key, language) };
}
