import * as z from "zod";
import { buildFieldSchema } from "../lists/build-fields-schema.ts";
import { pictureSchema } from "../lists/picture-schema.ts";
import type { FieldSetting } from "../site/field-schema.ts";
import { menuNameSchema } from "../site/menu-schema.ts";
import { textSchema } from "../yaml/text-schema.ts";
import { sidenavEntrySchema } from "./sidenav-entry-schema.ts";

const date = z.iso.date();

const sectionLinkSchema = z.strictObject({
  title: z.string().min(1).describe("The words of the link."),
  link: z.string().min(1).describe("The address."),
  order: z.number().optional().describe("Its place among the pages of the section."),
  group: z.string().min(1).optional().describe("Heading under which it stands."),
});

/** The schema of a page's front matter. One row a setting; a site adds rows of its own with `fields:` in site.yaml. */
export const pageSchema = z.strictObject({
  title: textSchema.optional().describe("Name of the page. Without it, the first `# heading` is the title."),
  label: textSchema.optional().describe("A shorter name for menus."),
  description: textSchema.optional().describe("One sentence for search results and shared links."),
  lead: textSchema.optional().describe("One sentence under the title that says what the page is about."),
  action: z
    .strictObject({
      title: textSchema.describe("The words of the button."),
      link: z.string().min(1).describe("Where it leads, written as in `sidenav`."),
    })
    .optional()
    .describe("The one thing that a visitor of a first page is invited to do."),
  picture: pictureSchema.optional().describe("A picture that leads the page, above or below its title."),
  order: z.number().optional().describe("Place in the menu: smaller numbers come first."),
  group: textSchema.optional().describe("Heading in the menu under which the page stands."),
  hidden: z.boolean().optional().describe("`true` keeps the page out of menus; it can still be linked to."),
  layout: textSchema
    .optional()
    .describe("Name of the layout; without it `page`, and `not-found` for the page that is called `404.md`."),
  permalink: z
    .string()
    .optional()
    .describe("Address of the page; begins and ends with a slash. Without it, the path of the file."),
  slug: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]*$/u,
      "takes the last step of an address: letters, digits and hyphens, like opening-hours.",
    )
    .optional()
    .describe(
      "The last step of the address, in the page's language, instead of the name of its file; in an `index.md` that of the folder, for all pages below it.",
    ),
  aliases: z.array(z.string()).optional().describe("Older addresses of the page, which lead here."),
  translationOf: textSchema
    .optional()
    .describe(
      "The page of which this is the translation, where it does not lie at the same path in the folder of its language, e.g. `en/visit/prices.md`.",
    ),
  translationChecked: date
    .optional()
    .describe("Day on which somebody saw that the translation says what its original said then."),
  sidenav: z
    .union([z.array(sidenavEntrySchema), menuNameSchema])
    .optional()
    .describe(
      "A side menu of your own instead of the generated one, or the name of one in `menus:` of site.yaml; `[]` is none, and no list of the parts of the page.",
    ),
  links: z
    .array(sectionLinkSchema)
    .optional()
    .describe("Outside links in the menu of the section (in its `index.md`)."),
  draft: z.boolean().optional().describe("`true` keeps the page out of the published site."),
  date: date
    .optional()
    .describe(
      "Day of a piece of news, shown with its title; lists and feeds have the newest first. Without it, the day that the name of the file begins with: `2026-03-01-boats.md`. It hides nothing; `publish` does.",
    ),
  feed: z
    .boolean()
    .optional()
    .describe(
      "`true` in an `index.md` makes a news section of its folder: the dated pages in it stand in lists instead of menus, and in a feed that readers can subscribe to (needs `url:` in site.yaml).",
    ),
  publish: date.optional().describe("Day from which the page is published, e.g. `2026-03-01`."),
  expires: date.optional().describe("Last day on which the page is published."),
  updated: date.optional().describe("Day of the last change, where git does not know it."),
  owner: textSchema
    .optional()
    .describe(
      "Who looks after the page, a team rather than a name; in an `index.md` for all pages below it. Visitors do not read it.",
    ),
  reviewBy: date.optional().describe("Day by which somebody should look whether the page is still true."),
  noindex: z.boolean().optional().describe("`true` asks search engines not to list the page."),
});

export type FrontMatter = z.infer<typeof pageSchema>;

/** The schema of one site's pages: the settings of every page and those that the site declares itself. */
export interface PageSchema {
  settings: z.ZodType<Record<string, unknown>>;
  /** Parts what a page has into the settings that Waymark knows and the site's own; an own one that is absent is `null`. */
  separate(value: Record<string, unknown>): { settings: FrontMatter; fields: Record<string, unknown> };
}

/** Builds the schema of a site's pages from `fields:` of its site.yaml; none of those takes the place of a built-in one. */
export function buildPageSchema(declared: FieldSetting[]): PageSchema {
  const fields = declared.filter(({ name }) => !(name in pageSchema.shape));
  const own = Object.fromEntries(fields.map((field) => [field.name, buildFieldSchema(field)]));
  return {
    settings: pageSchema.extend(own) as z.ZodType<Record<string, unknown>>,
    separate(value) {
      if (fields.length === 0) return { settings: value, fields: {} };
      const settings = { ...value };
      const values: Record<string, unknown> = {};
      for (const { name } of fields) {
        values[name] = settings[name] ?? null;
        delete settings[name];
      }
      return { settings, fields: values };
    },
  };
}
