import type { PageView } from "../../src/layouts/page-view.ts";
import { english } from "./make-page.ts";

/** A view of a page that has only what every page has. */
export function makeView(parts: Partial<PageView> = {}): PageView {
  return {
    layout: "page.njk",
    url: "/page/",
    language: { code: "en", dir: "ltr", name: "English" },
    words: english.words,
    site: {
      title: "Harbour museum",
      description: "",
      home: "/",
      email: null,
      organisation: null,
      navigation: [],
      footer: [],
      search: null,
    },
    head: {
      title: "Page",
      description: null,
      canonical: null,
      noindex: false,
      csp: null,
      jsonLd: null,
      share: null,
      styles: [],
      scripts: [],
      fonts: [],
      icon: null,
      touchIcon: null,
      manifest: null,
    },
    page: {
      title: "Page",
      mark: null,
      lead: null,
      action: null,
      draft: false,
      updated: null,
      editUrl: null,
      fields: {},
    },
    body: "<p>Text.</p>",
    breadcrumbs: [],
    sidenav: null,
    onThisPage: [],
    siteMap: [],
    previous: null,
    next: null,
    data: {},
    preview: null,
    ...parts,
  };
}
