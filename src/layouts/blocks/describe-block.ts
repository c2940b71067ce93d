import type { Thing } from "schema-dts";
import type { Data } from "../../content/content.ts";
import { chooseShown } from "../../lists/choose-shown.ts";
import type { Entry } from "../../lists/list.ts";
import type { BlockFact } from "../../markdown/body.ts";
import type { Language } from "../../site/languages.ts";
import { describeContact } from "./describe-contact.ts";
import { describeEvents } from "./describe-events.ts";
import { describeHours } from "./describe-hours.ts";
import { describeMedia } from "./describe-media.ts";
import { describePartners } from "./describe-partners.ts";
import { describePeople } from "./describe-people.ts";
import { describeTestimonials } from "./describe-testimonials.ts";
import { findTestimonial } from "./find-testimonial.ts";

/** What the blocks of a page are described with. */
export interface DescribeContext {
  data: Data;
  today: string;
  timezone: string;
  /** That of the text. */
  language: Language;
  /** The full address of the page. */
  canonical: string;
  /** By which the data of the page name who publishes it; `null` where nobody is named. */
  publisher: string | null;
  /** The full address of what a link in data leads to; `null` for a page that is not published today. */
  full: (href: string) => string | null;
  /** The same of what a line of a block names, and the full address of a picture of the page. */
  ofPage: { full: (href: string) => string | null; poster: (src: string) => string | null };
  /** The full address of a picture of data, as pages show it; `null` for one that is not there. */
  image: (file: string) => string | null;
  /** The words of a field of the type `markdown`, by its entry and its name. */
  text: (entry: Entry, field: string) => string;
}

/** What the entries of a kind say to search engines, by the name of the kind. */
const descriptions: Readonly<
  Record<string, (entries: Entry[], context: DescribeContext) => Exclude<Thing, string>[]>
> = {
  contact: describeContact,
  events: describeEvents,
  partners: describePartners,
  people: describePeople,
  testimonials: describeTestimonials,
};

/** What search engines may know of what a block shows from data, in the words of schema.org; nothing of most. */
export function describeBlock(
  { name, words, options }: BlockFact,
  context: DescribeContext,
): Exclude<Thing, string>[] {
  const { data, today, language } = context;
  if (name === "hours") {
    const list = data.lists.get(words || "hours")?.list;
    return list?.kind === "hours" ? list.entries.map((entry) => describeHours(entry, context)) : [];
  }
  if (name === "video") return describeMedia(options, context);
  const list =
    name === "testimonial"
      ? findTestimonial(words, data)
      : name === "list"
        ? data.lists.get(words)?.list
        : null;
  const describe = list?.kind ? descriptions[list.kind] : undefined;
  if (!list || !describe) return [];
  const { entries, fault } = chooseShown(list, options, today, language.locale);
  return fault ? [] : describe(entries, context);
}
