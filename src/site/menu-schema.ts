import * as z from "zod";

/** An entry of a menu in `site.yaml`: a link, a heading, or both, and what stands below it. */
export interface MenuEntry {
  title: string;
  link?: string | undefined;
  items?: MenuEntry[] | undefined;
}

const title = z.string().min(1).describe("The words of the link, or of a heading.");
const help = "A page path such as `/en/about/`, or an outside address";
const link = z.string().min(1).describe(`${help}.`);
const linkOrNone = z.string().min(1).optional().describe(`${help}; none for a heading.`);

/** A menu of the frame, which is read on each page: it has two levels, so that all of it can be seen at once. */
export const frameMenuSchema = z.array(
  z
    .strictObject({
      title,
      link: linkOrNone,
      items: z.array(z.strictObject({ title, link })).min(1).optional().describe("The links below it."),
    })
    .check(({ value, issues }) => {
      const message = "leads nowhere. Write a line link: with an address, or items: with links below it.";
      // What is misspelt is told by itself.
      if (issues.length === 0 && value.link === undefined && value.items === undefined)
        issues.push({ code: "custom", input: value.title, path: ["title"], message });
    }),
);

/** The schema of an entry of a menu at the side, which may have any depth; `linkHelp` says what its link may be. */
export function buildSideEntrySchema(linkHelp: string): z.ZodType<MenuEntry> {
  const entry: z.ZodType<MenuEntry> = z.lazy(() => parts);
  const parts = z.strictObject({
    link: z.string().min(1).optional().describe(linkHelp),
    title,
    items: z.array(entry).optional().describe("Entries below it, written the same way."),
  });
  return entry;
}

/** What a menu that pages share may be called. */
export const menuNameSchema = z
  .string()
  .regex(/^[A-Za-z][\w-]*$/, "takes a name of letters, digits and hyphens, like visit.");

/** The side menus that pages share, by name. */
export const sideMenusSchema = z.record(
  menuNameSchema,
  z.array(buildSideEntrySchema(`${help}; none for a heading.`)).min(1),
);
