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
  // The script itself and where it sends, to the path where one is said.
  ({ analytics }): ContentPolicy => {
    if (analytics === null) return {};
    const { script, sends } = analytics;
    const from = script.startsWith("/") ? [] : [script];
    const to = sends.length > 0 ? sends : from.map((address) => new URL(address).origin);
    return {
      "script-src": from.map(formatSource).join(" "),
      "connect-src": to.map(formatSource).join(" "),
    };
  },
];

/** An address as a policy and every host's form of it take one; what is written in percent means the same there. */
function formatSource(address: string): string {
  const { origin, pathname } = new URL(address);
  const path = pathname === "/" ? "" : pathname;
  return origin + path.replace(/[^\w./%~-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
