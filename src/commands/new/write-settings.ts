import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { languageFacts } from "../../site/language-facts.ts";
import { languageSettingKeys } from "../../site/language-settings-schema.ts";
import type { Answers } from "./answers.ts";
import { type Lead, leadMenus } from "./lead-menus.ts";

/** What is said of a new site. */
export type Said = Pick<Answers, "name" | "languages" | "url" | "accent"> & {
  /** In which its days begin. */
  timezone: string;
  /** Until when somebody is sure to read what is written to its contact for faults in security. */
  securityDay: string;
};

const print = { lineWidth: 0 } as const;

/**
 * The text of `site.yaml` of a starter with what was said of the new site; remarks stay where they are. `own` is that of the language
 * that is first now, where it was not in the starter: its words take the place of those at the top, which are given back
 * as the file of the language that they are in, and menus lead to its pages.
 */
export function writeSettings(
  text: string,
  own: { text: string; lead: Lead } | null,
  { name, languages, url, accent, timezone, securityDay }: Said,
): { site: string; other: string | null } {
  const document = parseDocument(text);
  const ofLanguage = own && parseDocument(own.text);
  const other = ofLanguage && exchange(document, ofLanguage);
  if (ofLanguage) leadMenus(document, ofLanguage, own.lead);
  setValue(document, ["title"], name);
  if (document.hasIn(["organisation", "name"])) setValue(document, ["organisation", "name"], name);
  setValue(document, ["url"], url);
  if (document.hasIn(["organisation", "url"])) setValue(document, ["organisation", "url"], url);
  setValue(document, ["timezone"], timezone);
  if (document.hasIn(["security", "expires"])) setValue(document, ["security", "expires"], securityDay);
  document.set(
    "languages",
    document.createNode(
      languages.map((code) => ({ code, name: languageFacts(code).name, ...regionOf(code, document) })),
    ),
  );
  if (accent !== null) setValue(document, ["look", "accent"], accent);
  return { site: document.toString(print), other: other?.toString(print) ?? null };
}

/** The text of `<language>/site.yaml` without the names of the starter, so that the site is called the same in each language; `null` where nothing is left to say. */
export function writeLanguageSettings(text: string): string | null {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) return null;
  // What stands above the first line goes with it, unless the next one takes it over.
  const above = remarkOf(contents);
  document.delete("title");
  document.delete("organisation");
  const key = contents.items[0]?.key;
  if (above && isScalar(key) && remarkOf(contents) === null) key.commentBefore = above;
  return key === undefined ? null : document.toString(print);
}

/** The region in whose way the texts of a starter write days and times, where it says one. */
function regionOf(code: string, document: Document): { region?: string } {
  const { languages = [] }: { languages?: { code: string; region?: string }[] } = document.toJS();
  const region = languages.find((language) => language.code === code)?.region;
  return region === undefined ? {} : { region };
}

function remarkOf({ items: [first] }: YAMLMap): string | null {
  return (isScalar(first?.key) && first.key.commentBefore) || null;
}

/** Puts what a language says otherwise at the top; gives what stood there. */
function exchange(document: Document, own: Document): Document {
  const before = parseDocument("{}");
  before.contents = before.createNode({}) as typeof before.contents;
  for (const key of languageSettingKeys) {
    if (!own.has(key)) continue;
    before.set(key, document.get(key, true));
    document.set(key, own.get(key, true));
  }
  return before;
}

/** Sets a value and leaves the remarks beside it. */
function setValue(document: Document, path: string[], value: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) node.value = value;
  else document.setIn(path, value);
}
