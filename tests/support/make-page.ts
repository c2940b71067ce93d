import type { Content } from "../../src/content/content.ts";
import type { Page } from "../../src/content/page.ts";
import type { FrontMatter } from "../../src/content/page-schema.ts";
import type { SidenavEntry } from "../../src/content/sidenav-entry-schema.ts";
import { tieTranslations } from "../../src/content/tie-translations.ts";
import { type InterfaceWords, interfaceMessages } from "../../src/site/interface-words.ts";
import type { Language } from "../../src/site/languages.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";

interface PageParts
  extends Partial<Pick<Page, "title" | "label" | "order" | "language" | "draft" | "updated" | "menu">> {
  url: string;
  settings?: FrontMatter;
  sidenav?: SidenavEntry[] | null;
  text?: string;
}

const words = new Proxy(
  {},
  {
    get: (_, key) =>
      key === "borrowed"
        ? {}
        : key in interfaceMessages
          ? Object.assign(() => String(key), {
              toJSON: () => key,
              locale: "en",
              listForms: () => ({ other: key }),
            })
          : String(key),
  },
) as InterfaceWords;

/** English without its interface words: each key reads as itself. */
export const english: Language = {
  code: "en",
  name: "English",
  dir: "ltr",
  locale: "en",
  digits: "latn",
  dates: "long",
  quotes: "“”‘’",
  words,
  settings: settingsSchema.parse({}),
  own: [],
  fallbacks: [],
};

/** A language beside English, which stands in for it. */
export function makeLanguage(code: string, parts: Partial<Language> = {}): Language {
  return { ...english, code, locale: code, name: code, fallbacks: ["en"], ...parts };
}

/** A page as `src/content` would make it, for tests that need only some of its parts. */
export function makePage({ url, text = "", settings = {}, ...parts }: PageParts): Page {
  const id = url === "/" ? "index.md" : `${url.slice(1, -1)}.md`;
  const title = parts.title ?? url;
  return {
    id,
    source: { path: `content/${id}`, text, digest: text, file: null },
    bodyStart: 0,
    language: english,
    original: null,
    filePath: id.slice(0, -3),
    place: url,
    url,
    title,
    label: parts.label ?? title,
    layout: "page",
    order: null,
    sidenav: null,
    menu: null,
    settings,
    fields: {},
    draft: false,
    updated: null,
    values: {},
    words: {},
    spans: {},
    ...parts,
  };
}

/** Content of pages alone. */
export function makeContent(pages: Page[], parts: Partial<Content> = {}): Content {
  const data = { lists: new Map(), resources: [], forms: new Map() };
  const found = { unreadable: new Map(), files: [], public: [], written: [], problems: [] };
  const content = {
    withheld: [],
    search: [],
    absent: [],
    dataTexts: [],
    claimed: [],
    data,
    ownData: new Map(),
    usedValues: new Set<string>(),
    dataTextsAgain: [],
    ...found,
    ...parts,
    pages,
  };
  const languages = [...new Set(pages.map(({ language }) => language))];
  return { ...content, ...tieTranslations({ languages }, content) };
}
