import type { SourceText, Span } from "../../problems/source-text.ts";
import { listAddressed } from "../list-addressed.ts";
import type { SiteFacts } from "../rule.ts";

/** A link to another website, and where its address stands. */
export interface OutsideLink {
  source: SourceText;
  url: string;
  address: Span;
  /** It as it stands there. */
  written: string;
}

/** The links by http or https that lead away from a site: those of its pages, of its settings and of its data. */
export function findOutsideLinks(facts: Pick<SiteFacts, "content" | "bodies">): OutsideLink[] {
  return listAddressed(facts)
    .flatMap(({ page: { source }, body }) =>
      body.links.map(({ href, address }) => ({
        source,
        url: href.replace(/#.*$/s, ""),
        address,
        written: source.text.slice(address.start, address.end),
      })),
    )
    .filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url));
}
