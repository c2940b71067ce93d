import { chooseShown } from "../../lists/choose-shown.ts";
import type { Entry, List } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { drawContact } from "./draw-contact.ts";
import { drawEntries, type ListLook } from "./draw-entries.ts";
import { drawEvents } from "./draw-events.ts";
import { drawPartners } from "./draw-partners.ts";
import { drawPeople } from "./draw-people.ts";
import { drawTestimonials } from "./draw-testimonials.ts";
import type { ListContext } from "./list-context.ts";

/** Draws the entries of a kind. */
type DrawKind = (entries: Entry[], context: ListContext) => string;

/** The components of the kinds, by name; a kind without one looks like any list. */
const components: Readonly<Record<string, DrawKind>> = {
  contact: drawContact,
  events: drawEvents,
  partners: drawPartners,
  people: drawPeople,
  testimonials: drawTestimonials,
};

/** A list of `data/` as HTML: the entries that its block asks for, as the component of its kind draws them, or in the look that the block names. */
export function drawList(list: List, context: ListContext): string {
  const { options, today, language } = context;
  const { kind } = list;
  const { entries, fault } = chooseShown(list, options, today, language.locale);
  // A choice that can't be followed is told by a check.
  if (fault) return "";
  if (entries.length === 0)
    return kind === "events" ? `<p>${escapeHtml(language.words.eventsNone)}</p>\n` : "";
  const { as: look = "" } = options;
  const component = look === "" && kind !== null ? components[kind] : undefined;
  const { items, links } = context.cut(entries);
  const drawn = component
    ? component(items, context)
    : drawEntries((look || chooseLook(context)) as ListLook, items, context);
  return drawn + links;
}

/** How a list looks where nobody said it. */
function chooseLook({ fields }: ListContext): ListLook {
  const has = (type: string) => fields.some((field) => field.type === type);
  if (has("image")) return "cards";
  return fields.length > 3 && !has("markdown") ? "table" : "definitions";
}
