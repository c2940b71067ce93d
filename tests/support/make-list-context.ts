import type { ListContext } from "../../src/layouts/blocks/list-context.ts";
import { english } from "./make-page.ts";

/** What entries are drawn with on a page where nothing is published anew: a picture says how it is to be shown, Markdown stands as it was written. */
export function makeListContext(given: Partial<ListContext> = {}): ListContext {
  return {
    fields: [],
    list: { kind: null, path: "", fields: [], entries: [] },
    address: (to) => to,
    language: english,
    today: "2026-11-30",
    timezone: "UTC",
    options: {},
    number: 1,
    resolve: (href) => (href === "draft.md" ? null : href),
    titleOf: () => null,
    describe: () => "",
    picture: ({ file, alt, dark = "" }) => `[${[file, alt, dark].join("|")}]`,
    cut: (entries) => ({ items: entries, links: "" }),
    markdown: ({ values }, field) => `<p>${values[field]}</p>`,
    ...given,
  };
}
