import type { Entry } from "../../lists/list.ts";
import { partnersKind } from "../../lists/partners-kind.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { drawGroups } from "./draw-groups.ts";
import type { ListContext } from "./list-context.ts";

// Of a logo that small nobody sees more than two dots a pixel.
const sizes = "(min-resolution: 2.5dppx) 6rem, 9rem";

/** Partners as HTML: their logos, each with the name for who can't see it, or the name itself. */
export function drawPartners(entries: Entry[], context: ListContext): string {
  return drawGroups("partners", entries, context, (entry) => drawPartner(entry, context));
}

function drawPartner(entry: Entry, { language, picture, resolve }: ListContext): string {
  const { name, logo, link } = valuesOfKind(partnersKind, entry);
  const drawn = logo ? picture({ ...logo, alt: name }, { sizes, isLogo: true }) : "";
  const shown = drawn
    ? `<span class="partner__logo">${drawn}</span>`
    : `<span class="partner__name">${isolateText(name, language.dir)}</span>`;
  const isLit = drawn !== "" && logo?.dark === undefined;
  const className = `partner__place${isLit ? " partner__place--lit" : ""}`;
  const url = link === undefined ? null : resolve(link);
  const place =
    url === null
      ? `<span class="${className}">${shown}</span>`
      : `<a class="${className}" href="${escapeHtml(url)}" rel="noopener">${shown}</a>`;
  return `<li class="partner">${place}</li>\n`;
}
