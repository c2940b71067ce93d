import * as z from "zod";
import { ownAnalyticsSchema } from "./analytics-schema.ts";
import { type SiteSettings, settingsSchema } from "./settings-schema.ts";

/** The settings of a site that can be said otherwise in a language. */
export const languageSettingKeys = [
  "title",
  "description",
  "home",
  "email",
  "form",
  "organisation",
  "navigation",
  "footer",
  "menus",
] as const;

const ofSite = z.custom<never>(
  () => false,
  "holds for the whole site, so it stands in the site.yaml at the top of the content.",
);

/** What can be said otherwise in a language, by the names of the settings. */
export const languageSettingsShape = Object.fromEntries<z.ZodType>([
  ...languageSettingKeys.map((key) => [key, settingsSchema.shape[key].unwrap().optional()] as const),
  ["analytics", ownAnalyticsSchema.optional()],
]);

/** The schema of `<language>/site.yaml`. */
export const languageSettingsSchema = z.strictObject({
  ...Object.fromEntries(Object.keys(settingsSchema.shape).map((key) => [key, ofSite.optional()])),
  ...languageSettingsShape,
});

/** What holds of them in a language. */
export type LanguageSettings = Pick<SiteSettings, (typeof languageSettingKeys)[number] | "analytics">;
