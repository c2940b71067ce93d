import type { DescribeContext } from "../../src/layouts/blocks/describe-block.ts";
import { english } from "./make-page.ts";

/** What entries are described with on a page of a club. */
export function makeDescribeContext(given: Partial<DescribeContext> = {}): DescribeContext {
  return {
    data: { lists: new Map(), resources: [], forms: new Map() },
    today: "2026-11-30",
    timezone: "UTC",
    language: english,
    canonical: "https://club.example/en/about/",
    publisher: "https://club.example/#publisher",
    full: (href) => (href === "draft.md" ? null : href.replace(/^(?=\/)/, "https://club.example")),
    image: (file) => `https://club.example/assets/${file}`,
    text: ({ values }, field) => String(values[field]),
    ofPage: { full: () => null, poster: () => null },
    ...given,
  };
}
