import type { PageView } from "../../src/layouts/page-view.ts";
import { noAssets } from "../../src/layouts/site-assets.ts";
import { unmarkedMenu } from "../../src/navigation/menu.ts";
import { english } from "./make-page.ts";

const { drawMark: _drawMark, logo, ...nothing } = noAssets;

/** A view of a page that has only what every page has. */
export function makeView(parts: Partial<PageView> = {}): PageView {
  return {
    layout: "page.njk",
    url: "/page/",
    language: { code: "en", dir: "ltr", name: "English", digits: null },
    text: { code: "en", dir: "ltr" },
    translations: [],
    notice: null,
    words: english.words,
    site: {
      title: "Harbour museum",
      description: "",
      descriptionLanguage: null,
      home: "/",
      logo,
      email: null,
      organisation: null,
      navigation: unmarkedMenu([]),
      footer: unmarkedMenu([]),
      search: null,
    },
    head: {
      title: "Page",
      description: null,
      canonical: null,
      alternates: [],
      feeds: [],
      noindex: false,
      csp: null,
      analytics: null,
      jsonLd: null,
      share: null,
      ...nothing,
      fonts: [],
    },
    announcements: [],
    page: {
      title: "Page",
      titleLanguage: null,
      drawing: null,
      picture: null,
      credit: null,
      lead: null,
      leadLanguage: null,
      action: null,
      date: null,
      draft: false,
      updated: null,
      editUrl: null,
      addUrl: null,
      fields: {},
    },
    body: "<p>Text.</p>",
    picture: () => "",
    breadcrumbs: [],
    sidenav: null,
    onThisPage: unmarkedMenu([]),
    siteMap: unmarkedMenu([]),
    previous: null,
    next: null,
    data: {},
    preview: null,
    ...parts,
  };
}
