import * as z from "zod";

/** An item of an explicit sidenav: a bare word is an id on the page, a path with a slash a page, anything else a URL. */
export interface SidenavEntry {
  link?: string | undefined;
  title: string;
  items?: SidenavEntry[] | undefined;
}

/** The schema of an item of `sidenav:`. */
export const sidenavEntrySchema: z.ZodType<SidenavEntry> = z.lazy(() => sidenavEntryParts);

const sidenavEntryParts = z.strictObject({
  link: z
    .string()
    .min(1)
    .optional()
    .describe("An id on this page, a page such as `prices/`, or an outside address; none for a heading."),
  title: z.string().min(1).describe("The words of the entry."),
  items: z.array(sidenavEntrySchema).optional().describe("Entries below it, written the same way."),
});
