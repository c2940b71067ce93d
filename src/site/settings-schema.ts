import * as z from "zod";
import { analyticsSchema } from "./analytics-schema.ts";
import { checkNamesOnce } from "./check-names-once.ts";
import { fieldSchema } from "./field-schema.ts";
import { formServiceSchema } from "./form-service-schema.ts";
import { gitHosts } from "./git-hosts.ts";
import { languageSchema } from "./language-schema.ts";
import { listSchema } from "./list-schema.ts";
import { lookSchema } from "./look-schema.ts";
import { frameMenuSchema, sideMenusSchema } from "./menu-schema.ts";

/** Languages that share a folder: each of their pages would be there twice. */
function checkCodesOnce({
  value: languages,
  issues,
}: z.core.ParsePayload<z.infer<typeof languageSchema>[]>): void {
  const seen = new Set<string>();
  for (const [at, { code }] of languages.entries()) {
    const message = "names a language that stands above already. Keep one of the two entries.";
    if (seen.has(code.toLowerCase()))
      issues.push({ code: "custom", input: code, path: [at, "code"], message });
    seen.add(code.toLowerCase());
  }
}

/** The schema of `site.yaml`: validates it, types it and prints the editors' reference. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).default("").describe("Name of the site, shown in the header and in browser tabs."),
  description: z
    .string()
    .default("")
    .describe("One sentence about the site, for search engines and shared links."),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe("Where the site lives, e.g. `https://example.org`."),
  sharedAddress: z
    .boolean()
    .default(false)
    .describe(
      "`true` where the site is a part of a larger one at the same `url`, as a programme is of its organisation: `/` and the folders of the languages, such as `/en/`, are pages of that one. Nothing is made there, and a link to them with the whole address leads out of this site.",
    ),
  home: z
    .string()
    .startsWith("/")
    .nullable()
    .default(null)
    .describe("The page that `/` and the site's name lead to."),
  languages: z
    .array(languageSchema)
    .min(1)
    .check(checkCodesOnce)
    .default([{ code: "en" }])
    .describe(
      "Languages of the site in the order in which they are offered, the one of the originals first.",
    ),
  timezone: z.string().default("UTC").describe("Time zone in which a day begins, e.g. `America/Chicago`."),
  email: z.email().nullable().default(null).describe("Address that visitors can write to."),
  form: formServiceSchema
    .nullable()
    .default(null)
    .describe(
      "Where the forms of the site send what visitors write; without it, visitors get a prepared e-mail.",
    ),
  analytics: analyticsSchema
    .nullable()
    .default(null)
    .describe("The one script that counts visits, if any; it is not in previews."),
  security: z
    .strictObject({
      contact: z
        .union([z.email(), z.url({ protocol: /^https$/ })])
        .describe("E-mail or web address for people who find a security fault."),
      expires: z.iso.date().describe("Day until which this is sure to be right, at most a year ahead."),
    })
    .nullable()
    .default(null)
    .describe("What `.well-known/security.txt` says."),
  organisation: z
    .strictObject({
      name: z.string().min(1).describe("Its name."),
      url: z.url().nullable().default(null).describe("Its own website."),
    })
    .nullable()
    .default(null)
    .describe("Who publishes the site."),
  look: lookSchema.default({}).describe("How the site looks."),
  navigation: frameMenuSchema
    .optional()
    .describe(
      "The main navigation, in the header of each page; without it, the sections of the site. `[]` is none.",
    ),
  footer: frameMenuSchema
    .optional()
    .describe(
      "Links in the foot of each page, or groups of them; without it, what belongs there. `[]` is none.",
    ),
  menus: sideMenusSchema
    .default({})
    .describe("Side menus that pages share, by name; a page says `sidenav:` and the name."),
  search: z
    .boolean()
    .default(false)
    .describe(
      "`true` gives each page a search; a reader who opens it loads the words of the whole site, so it is for sites of some hundred pages.",
    ),
  repository: z
    .strictObject({
      url: z.url().describe("Address of the repository at its git host."),
      branch: z.string().default("main").describe("Branch that editors work on."),
      folder: z.string().default("content").describe("Folder of the content in the repository."),
      host: z
        .enum(Object.keys(gitHosts) as (keyof typeof gitHosts)[])
        .optional()
        .describe("Kind of the git host, where its address does not tell, as with one of your own."),
    })
    .nullable()
    .default(null)
    .describe("Where the sources are, for the links “Edit this page” and “Add a page here”."),
  socialCards: z
    .boolean()
    .default(false)
    .describe(
      "Draws a picture with the title of each page, which is shown where its link is shared; needs `url`.",
    ),
  public: z
    .strictObject({
      allow: z
        .array(z.string().min(1))
        .default([])
        .describe("Files of `public/` that may run scripts, by their path there, e.g. `game/index.html`."),
    })
    .default({ allow: [] })
    .describe("What may lie in `public/`, the folder of files that are published as they are."),
  fields: z.array(fieldSchema).default([]).describe("Settings of a page that only this site has."),
  lists: z
    .array(listSchema)
    .check(checkNamesOnce)
    .default([])
    .describe("What the files in `data/` hold, so that they can be checked and shown."),
});

export type SiteSettings = z.infer<typeof settingsSchema>;
