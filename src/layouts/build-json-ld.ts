import type {
  Article,
  BreadcrumbList,
  FAQPage,
  NewsArticle,
  Organization,
  Thing,
  WebPage,
  WebSite,
} from "schema-dts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import type { LanguageSettings } from "../site/language-settings-schema.ts";

/** What the data of a page are made from. */
interface JsonLdInput {
  page: Page;
  body: Pick<Body, "questions">;
  /** What its language says of the site. */
  settings: LanguageSettings;
  /** Site path of the start page in its language. */
  home: string;
  /** The page's full address. */
  canonical: string;
  description: string | null;
  /** The pages above it, with site paths. */
  breadcrumbs: NavItem[];
  /** Makes a full address of a site path. */
  absolute: (path: string) => string;
  /** Whether it belongs to a section of news. */
  isNews: boolean;
  /** What it shows from data. */
  things: Exclude<Thing, string>[];
  /** The full address of the picture that stands for the page. */
  card: string | null;
}

/**
 * What search engines may know of a page, in the words of schema.org, as JSON that is safe inside a script element: who publishes,
 * which site, which page, the way to it, and the questions that it answers.
 */
export function buildJsonLd({
  page,
  body,
  settings,
  home: start,
  canonical,
  description,
  breadcrumbs,
  absolute,
  isNews,
  things,
  card,
}: JsonLdInput): string {
  const home = absolute(start);
  const { organisation } = settings;
  const publisher =
    organisation &&
    ({
      "@type": "Organization",
      "@id": `${home}#publisher`,
      name: organisation.name,
      url: organisation.url ?? home,
      email: settings.email ?? undefined,
    } satisfies Organization);
  const website = {
    "@type": "WebSite",
    "@id": `${home}#website`,
    name: settings.title,
    url: home,
    description: settings.description || undefined,
    publisher: publisher ? { "@id": publisher["@id"] } : undefined,
  } satisfies WebSite;
  const trail = [...breadcrumbs.flatMap(({ title, url }) => (url ? [{ title, url: absolute(url) }] : []))];
  const list =
    trail.length > 0 &&
    ({
      "@type": "BreadcrumbList",
      "@id": `${canonical}#breadcrumbs`,
      itemListElement: [...trail, { title: page.label, url: canonical }].map(({ title, url }, at) => ({
        "@type": "ListItem",
        position: at + 1,
        name: title,
        item: url,
      })),
    } satisfies BreadcrumbList);
  const webPage = {
    "@type": "WebPage",
    "@id": canonical,
    url: canonical,
    name: page.title,
    description: description ?? undefined,
    inLanguage: page.language.code,
    dateModified: page.updated ?? undefined,
    isPartOf: { "@id": website["@id"] },
    breadcrumb: list ? { "@id": list["@id"] } : undefined,
  } satisfies WebPage;
  const { date } = page.settings;
  const article =
    date !== undefined &&
    ({
      "@type": isNews ? "NewsArticle" : "Article",
      "@id": `${canonical}#article`,
      headline: page.title,
      description: description ?? undefined,
      datePublished: date,
      dateModified: page.updated !== null && page.updated > date ? page.updated : date,
      inLanguage: page.language.code,
      image: card ?? undefined,
      author: publisher ? { "@id": publisher["@id"] } : undefined,
      publisher: publisher ? { "@id": publisher["@id"] } : undefined,
      mainEntityOfPage: { "@id": webPage["@id"] },
    } satisfies Article | NewsArticle);
  const questions = page.settings.noindex ? [] : body.questions;
  const answers =
    questions.length > 0 &&
    ({
      "@type": "FAQPage",
      "@id": `${canonical}#questions`,
      isPartOf: { "@id": webPage["@id"] },
      mainEntity: questions.map(({ question, answer }) => ({
        "@type": "Question",
        name: question,
        acceptedAnswer: { "@type": "Answer", text: answer },
      })),
    } satisfies FAQPage);
  const graph = [
    publisher,
    website,
    webPage,
    list,
    article,
    answers,
    ...(page.settings.noindex ? [] : things),
  ].filter(Boolean);
  // "</script>" in a title would end the element.
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}
