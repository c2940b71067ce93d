import assert from "node:assert/strict";
import { test } from "node:test";
import { listTranslated } from "../../../src/translations/list-translated.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";

const french = makeLanguage("fr");
const page = (url: string) => ({
  ...makePage({ url, language: url.startsWith("/fr/") ? french : english }),
  source: { path: url, text: "", digest: "", file: url },
});
const list = (urls: string[], parts: Parameters<typeof makeContent>[1] = {}) =>
  listTranslated([english, french, makeLanguage("ar")], makeContent(urls.map(page), parts)).map(
    ({ language, original, page: own }) => `${language.code} ${original?.url ?? "-"} ${own?.url ?? "-"}`,
  );

test("each page of the first language is listed with its translation, and what has no original beside it", () => {
  assert.deepEqual(list(["/en/a/", "/en/b/", "/fr/a/", "/fr/own/"]), [
    "fr /en/a/ /fr/a/",
    "fr /en/b/ -",
    "fr - /fr/own/",
  ]);
  assert.deepEqual(list(["/en/a/"]), []);
});

test("what readers of a region get in their language is not missing there", () => {
  const portuguese = makeLanguage("pt", { fallbacks: ["en"] });
  const brazilian = makeLanguage("pt-BR", { fallbacks: ["pt", "en"] });
  const pages = [page("/en/a/"), page("/en/b/"), page("/en/c/")];
  const translated = ["/pt/a/", "/pt-br/b/"].map((url) => ({
    ...page(url),
    language: url.startsWith("/pt/") ? portuguese : brazilian,
  }));
  const languages = [english, portuguese, brazilian];
  const content = makeContent([...pages, ...translated]);
  assert.deepEqual(
    listTranslated(languages, content).map(
      ({ language, original, page: own }) => `${language.code} ${original?.url} ${own?.url ?? "-"}`,
    ),
    ["pt /en/a/ /pt/a/", "pt /en/b/ -", "pt /en/c/ -", "pt-BR /en/b/ /pt-br/b/", "pt-BR /en/c/ -"],
  );
});

test("what is there but not on the site is neither missing nor orphaned", () => {
  const urls = ["/en/a/", "/en/b/", "/fr/a/", "/fr/c/"];
  const unreadable = new Map([["fr/b.md", "/fr/b/"]]);
  assert.deepEqual(list(urls, { unreadable, withheld: [page("/en/c/")] }), ["fr /en/a/ /fr/a/"]);
});
