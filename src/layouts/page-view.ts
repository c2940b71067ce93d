import type { Menu } from "../navigation/menu.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import type { InterfaceWords } from "../site/interface-words.ts";
import type { SiteLogo } from "./site-assets.ts";

/**
 * Everything a template may read; a key that is not here is an error (see `strict-environment.ts`). Addresses are ready for `href`;
 * `navList(menu, view.words, "tree")` prints a menu.
 */
export interface PageView {
  /** Template to extend, e.g. `page.njk`. */
  layout: string;
  /** Site path, where the page is written. */
  url: string;
  /** That of the menus, the words of the interface and the address. `digits` is the system of its digits, by its name in Unicode; `null` where they are those of Latin. */
  language: { code: string; dir: "ltr" | "rtl"; name: string; digits: string | null };
  /** The language of title, lead and body, which is another one on a page that is not translated yet. */
  text: { code: string; dir: "ltr" | "rtl" };
  /** The page in all languages in which it can be read, each named in itself, this one too; empty on a site of one language. */
  translations: {
    code: string;
    name: string;
    dir: "ltr" | "rtl";
    /** Title and lead of the page in it. */
    title: string;
    lead: string | null;
    /** Where nothing is there in its place, the start page of the language. */
    url: string;
    isCurrent: boolean;
    /** It is not translated yet, and shows the original there. */
    isOriginalShown: boolean;
  }[];
  /** On a page that is not translated yet, the name of the language of its original, in that of the reader, and where that is; `null` on all others. */
  notice: { language: string; url: string } | null;
  words: InterfaceWords;
  site: {
    title: string;
    description: string;
    /** That of the description where nobody translated it: the first of the site; `null` elsewhere. */
    descriptionLanguage: { code: string; dir: "ltr" | "rtl" } | null;
    home: string;
    /** Stands in the place of the name, or beside it; without one the icon does. */
    logo: SiteLogo | null;
    email: string | null;
    organisation: { name: string; url: string | null } | null;
    navigation: Menu;
    footer: Menu;
    /** The page that lists all pages, and the script that searches them; `null` without `search:` in site.yaml. */
    search: { siteMap: string; script: string } | null;
  };
  head: {
    /** For `<title>`: page and site. */
    title: string;
    description: string | null;
    canonical: string | null;
    /** The full addresses of the page in all languages that have it (`hreflang`), and for everybody else; empty where one alone does. */
    alternates: { code: string; url: string }[];
    /** What readers can subscribe to of the news section that the page belongs to. */
    feeds: { title: string; type: string; url: string }[];
    noindex: boolean;
    /** The content security policy, for hosts that can't send it as a header; `null` elsewhere. */
    csp: string | null;
    /** Data for search engines: JSON, safe as it stands inside a script element; `null` without `url:` in site.yaml. */
    jsonLd: string | null;
    /** What a shared link shows (Open Graph); `null` without `url:` in site.yaml. Addresses are full. */
    share: {
      title: string;
      description: string | null;
      url: string;
      siteName: string;
      /** With an underscore, as Open Graph has it: `es_MX`. */
      locale: string;
      image: { url: string; width: number; height: number; alt: string } | null;
    } | null;
    styles: string[];
    scripts: string[];
    /** The script that counts visits, with what stands in its line beside; `null` where there is none. */
    analytics: {
      src: string;
      attributes: { name: string; value: string }[];
      integrity: string | null;
    } | null;
    fonts: string[];
    icon: string | null;
    touchIcon: string | null;
    manifest: string | null;
    /** The colours of what the browser draws around the page. */
    themeColors: { day: string; night: string } | null;
  };
  /** What the whole site has to say today; `words` are those of the link where it is not the text. `language` is that of the text where nobody translated it. */
  announcements: {
    text: string;
    link: { url: string; words: string | null } | null;
    language: { code: string; dir: "ltr" | "rtl" } | null;
  }[];
  page: {
    title: string;
    /** The language of the title, where it is another one than that of the menus: of an original, or copied from it; `null` elsewhere. */
    titleLanguage: { code: string; dir: "ltr" | "rtl" } | null;
    /** The drawing that stands for the page, as SVG or as a picture, which screen readers pass over. */
    drawing: string | null;
    /** The picture that leads the page, as HTML in the sizes that there are of it. */
    picture: string | null;
    /** Who made that picture. */
    credit: string | null;
    lead: string | null;
    /** The same of the lead. */
    leadLanguage: { code: string; dir: "ltr" | "rtl" } | null;
    /** What the visitor of a first page is invited to do. */
    action: { title: string; url: string } | null;
    /** The day of a piece of news. */
    date: { iso: string; text: string } | null;
    draft: boolean;
    updated: { iso: string; text: string } | null;
    /** The source of the page in the web editor of its git host; `null` without `repository:` and for a page that nobody wrote. */
    editUrl: string | null;
    /** The same for a page beside it, or below the first page of a section, that is not there yet. */
    addUrl: string | null;
    /** The site's own settings (`fields:` of site.yaml). */
    fields: Record<string, unknown>;
  };
  /** The body as safe HTML. */
  body: string;
  /** The HTML of a picture that data or a field of the page names, in the sizes that there are of it: `view.picture(address, words) | safe`. */
  picture: (address: string, words: string) => string;
  breadcrumbs: NavItem[];
  /** `null` where the page has none to show. */
  sidenav: Menu | null;
  onThisPage: Menu;
  /** All pages of the language, on the page that lists them; empty on others. */
  siteMap: Menu;
  previous: NavItem | null;
  next: NavItem | null;
  /** Lists of `data/*.yaml` by file name. */
  data: Record<string, unknown>;
  /** On a page of a preview address, the full address of the published page, where it has one; `null` elsewhere. */
  preview: { published: string | null } | null;
}
