import type { LanguageSettings } from "../site/language-settings-schema.ts";

/** Directives of a content security policy and their sources. */
export type ContentPolicy = Record<string, string>;

/** What each feature that reaches beyond the site adds to the policy; nothing where it is not in use. */
export const policyNeeds: ((settings: LanguageSettings) => ContentPolicy)[] = [
  // Origins alone: browsers follow redirects of the form's address within them, and to no other.
  ({ form }): ContentPolicy => {
    if (form === null) return {};
    const own = form.address.startsWith("/") ? [] : [form.address];
    const origins = (addresses: string[]) =>
      [...new Set(addresses.map((address) => new URL(address).origin))].join(" ");
    return {
      "form-action": origins([...own, ...form.redirects]),
      "connect-src": form.answersScripts ? origins(own) : "",
    };
  },
];
