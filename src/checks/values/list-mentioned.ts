import type { Page } from "../../content/page.ts";
import type { LinkFact } from "../../markdown/body.ts";
import { listMentions } from "../../markdown/list-mentions.ts";
import { buildWrittenPages } from "../../navigation/build-written-pages.ts";
import { createOverlap } from "../../problems/create-overlap.ts";
import { oncePer } from "../../problems/once-per.ts";
import { valuesOf } from "../../site/values/fill-values.ts";
import type { Mention } from "../../site/values/mention.ts";
import type { Values } from "../../site/values/value.ts";
import type { SiteFacts } from "../rule.ts";

/** What a page, or a file of settings or data, has by hand that may be a value, and which values it uses. */
export interface Mentioned {
  page: Page;
  values: Values;
  /** Those in its text, but not in links to write or call. */
  mentions: Mention[];
  /** Links to write or call that have no value. */
  links: LinkFact[];
}

const toContact = /^(?:mailto|tel):/i;

/** What the texts of a site have by hand that may be a value; made once for each content that was read. */
export const listMentioned = oncePer(
  ({ site, content, bodies }: SiteFacts): Mentioned[] => {
    const ofValues = new Set(site.values.written.map(({ source }) => source.path));
    const all = [
      ...content.pages.flatMap((page) => {
        const { mentions = [], links = [] } = bodies.get(page.id) ?? {};
        return mentions.length + links.length > 0 ? build(page, mentions, links) : [];
      }),
      ...buildWrittenPages(content.written)
        .filter(({ page }) => !ofValues.has(page.source.path))
        .map(({ page, facts }) => build(page, listMentions(facts.texts, page.source.text), facts.links)),
    ];
    return all.map((one) => ({ ...one, values: valuesOf(one.page, site) }));
  },
  ({ content }) => content,
);

function build(page: Page, mentions: Mention[], links: LinkFact[]): Omit<Mentioned, "values"> {
  const contacts = links.filter(
    ({ href, filled, origin }) => toContact.test(href) && !filled && origin !== "html",
  );
  const isWithin = createOverlap(links);
  return {
    page,
    mentions: mentions.filter((mention) => mention.type === null || !isWithin(mention)),
    links: contacts,
  };
}
