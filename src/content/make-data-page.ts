import type { Language } from "../site/languages.ts";
import type { Page } from "./page.ts";

/** A page that nobody sees, at the top of the content: links in settings and data count from there. */
export function makeDataPage(language: Language): Page {
  return {
    id: "data.yaml",
    source: { path: "", text: "", digest: "", file: null },
    bodyStart: 0,
    language,
    original: null,
    filePath: "",
    place: "/",
    url: "/",
    title: "",
    label: "",
    layout: "",
    order: null,
    sidenav: null,
    menu: null,
    settings: {},
    fields: {},
    draft: false,
    updated: null,
    values: {},
    words: {},
    spans: {},
  };
}
