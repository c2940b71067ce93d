import type { SiteSettings } from "../site/settings-schema.ts";

/** Directives of a content security policy and their sources. */
export type ContentPolicy = Record<string, string>;

/** What each feature that reaches beyond the site adds to the policy; nothing where it is not in use. */
export const policyNeeds: ((settings: SiteSettings) => ContentPolicy)[] = [
  // The origin alone: browsers follow redirects of the form's address within it.
  ({ formAddress }): ContentPolicy =>
    formAddress === null ? {} : { "form-action": new URL(formAddress).origin },
];
