import type { LanguageSettings } from "./language-settings-schema.ts";
import { type Language, languageFolder } from "./languages.ts";

/** What a reader's browser is asked for on any page of a site, each list sorted: names of other websites, of cookies, of what is kept. */
export interface PrivacyLabel {
  version: 1;
  otherWebsites: string[];
  cookies: string[];
  storage: string[];
  serviceWorkers: string[];
  /** Websites that a form sends to what is written into it; `this site` for one that stays here. */
  forms: string[];
}

/** The label that the settings of a language stand for, with what its pages may show: nothing of both keeps anything in a browser. */
export function buildPrivacyLabel(
  { analytics, form }: Pick<LanguageSettings, "analytics" | "form">,
  { forms }: { forms: ReadonlyMap<string, unknown> },
): PrivacyLabel {
  const addresses = analytics === null ? [] : [analytics.script, ...analytics.sends];
  const hosts = addresses
    .filter((address) => !address.startsWith("/"))
    .map((address) => new URL(address).host);
  const service = forms.size > 0 ? form : null;
  const isOurs = service?.address.startsWith("/");
  return {
    version: 1,
    otherWebsites: [...new Set(hosts)].sort(),
    cookies: [],
    storage: [],
    serviceWorkers: [],
    forms: service ? [isOurs ? thisSite : new URL(service.address).host] : [],
  };
}

/** Where the label of a language is a file, as a site path. */
export function privacyLabelPath(language: Pick<Language, "code">): string {
  return `${languageFolder(language)}privacy-label.json`;
}

/** How a label calls the site that it is of. */
export const thisSite = "this site";

/** The label as a file. */
export function formatPrivacyLabel(label: PrivacyLabel): string {
  return `${JSON.stringify(label, null, 2)}\n`;
}
