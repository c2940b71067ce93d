import { contactKind } from "../../lists/contact-kind.ts";
import type { Entry } from "../../lists/list.ts";
import { type ValuesOf, valuesOfKind } from "../../lists/values-of.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { drawCredit } from "./draw-credit.ts";
import { drawWay } from "./draw-way.ts";
import type { ListContext } from "./list-context.ts";

type Contact = ValuesOf<typeof contactKind>;

/** Where somebody is and how to reach them, as HTML: the map is a picture that leads to one. */
export function drawContact([entry]: Entry[], context: ListContext): string {
  if (!entry) return "";
  const { name, address = [], phone, email, ...rest } = valuesOfKind(contactKind, entry);
  const { dir, words } = context.language;
  const say = (text: string) => isolateText(text, dir);
  const facts = [
    phone && [words.contactPhone, drawWay("phone", phone)],
    email && [words.contactEmail, drawWay("email", email)],
    entry.values.hours && [words.contactHours, context.markdown(entry, "hours")],
  ].filter((fact): fact is [string, string] => Array.isArray(fact) && fact[1] !== "");
  const items = facts.map(
    ([term, said]) => `<li><span class="contact__term">${escapeHtml(term)}</span> ${said}</li>\n`,
  );
  const directions = entry.values.directions ? context.markdown(entry, "directions") : "";
  return `<div class="contact">
<div class="contact__words">
<div class="contact__title">${say(name)}</div>
${address.length > 0 ? `<address class="contact__address">${address.map(say).join("<br>")}</address>\n` : ""}${items.length > 0 ? `<ul class="contact__facts" role="list">\n${items.join("")}</ul>\n` : ""}</div>
${drawMap(rest, context)}${directions && `<div class="contact__directions">${directions}</div>\n`}</div>
`;
}

function drawMap(
  { map, "map-link": link }: Pick<Contact, "map" | "map-link">,
  { language, picture, resolve, titleOf }: ListContext,
): string {
  const drawn = map ? picture(map, { sizes: "(min-width: 42rem) 20rem, calc(100vw - 2.5rem)" }) : "";
  const url = link === undefined ? null : resolve(link);
  const credit = drawCredit(map, language.dir);
  if (url === null) return drawn && `<div class="contact__map">${drawn}${credit}</div>\n`;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
  const words = isolateText(
    language.words.contactMap({ host: host ?? titleOf(link as string) ?? "" }),
    language.dir,
  );
  const name = `<span class="contact__open${host === undefined ? "" : " outside-mark"}">${words}</span>`;
  return `<div class="contact__map"><a href="${escapeHtml(url)}"${host === undefined ? "" : ' rel="noopener"'}>${drawn}${name}</a>${credit}</div>\n`;
}
