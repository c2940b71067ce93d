import { buildSideEntrySchema, type MenuEntry } from "../site/menu-schema.ts";

/** An item of an explicit sidenav: a bare word is an id on the page, a path with a slash a page, anything else a URL. */
export type SidenavEntry = MenuEntry;

/** The schema of an item of `sidenav:`. */
export const sidenavEntrySchema = buildSideEntrySchema(
  "An id on this page, a page such as `prices/`, or an outside address; none for a heading.",
);
