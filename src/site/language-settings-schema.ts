import * as z from "zod";
import { type SiteSettings, settingsSchema } from "./settings-schema.ts";

const { title, description, home, email, form, organisation, navigation, footer } = settingsSchema.shape;
const ofSite = z.custom<never>(
  () => false,
  "holds for the whole site, so it stands in the site.yaml at the top of the content.",
);

/** The schema of `<language>/site.yaml`: what can be said otherwise in a language. */
export const languageSettingsSchema = z.strictObject({
  ...Object.fromEntries(Object.keys(settingsSchema.shape).map((key) => [key, ofSite.optional()])),
  title: title.unwrap().optional(),
  description: description.unwrap().optional(),
  home: home.unwrap().optional(),
  email: email.unwrap().optional(),
  form: form.unwrap().optional(),
  organisation: organisation.unwrap().optional(),
  navigation: navigation.unwrap().optional(),
  footer: footer.unwrap().optional(),
});

/** Settings of the site that can be said otherwise in a language. */
export type LanguageSettings = Pick<
  SiteSettings,
  "title" | "description" | "home" | "email" | "form" | "organisation" | "navigation" | "footer"
>;
