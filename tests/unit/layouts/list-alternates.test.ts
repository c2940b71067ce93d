import assert from "node:assert/strict";
import { test } from "node:test";
import { buildLanguagePage } from "../../../src/content/build-language-page.ts";
import type { Page } from "../../../src/content/page.ts";
import { buildTranslationView } from "../../../src/layouts/build-translation-view.ts";
import { listAlternates } from "../../../src/layouts/list-alternates.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const [spanish, german] = [makeLanguage("es"), makeLanguage("de")];
const site = makeSite({ languages: [english, spanish, german] });
const full = (path: string) => `https://site.example${path}`;

/** A site of English, Spanish and German pages at these addresses, with the page that offers its languages. */
function makePages(urls: string[], claimed: string[] = []) {
  const written = urls.map((url) => {
    const language = site.languages.find(({ code }) => url.startsWith(`/${code}/`)) ?? english;
    return makePage({ url, language, settings: url.includes("secret") ? { noindex: true } : {} });
  });
  const content = makeContent([...written, ...buildLanguagePage(site, written, claimed)]);
  const navigation = buildNavigation(site, content);
  const find = (url: string) => navigation.index.byUrl.get(url) as Page;
  return {
    has: (url: string) => navigation.index.byUrl.has(url),
    alternates: (url: string) =>
      listAlternates(find(url), content.translations, navigation, full).map(
        (one) => `${one.code} ${one.url.replace("https://site.example", "")}`,
      ),
    offered: (url: string) =>
      buildTranslationView(find(url), content.translations, navigation, (to) => to).translations.map(
        (one) =>
          `${one.code} ${one.url}${one.isCurrent ? " current" : ""}${one.isOriginalShown ? " original" : ""}`,
      ),
  };
}

test("pages of one kind name each other and the one for all others, and none that shows an original", () => {
  const { alternates } = makePages([
    "/en/",
    "/es/",
    "/de/",
    "/en/a/",
    "/es/a/",
    "/es/b/",
    "/de/b/",
    "/en/c/",
  ]);
  assert.deepEqual(alternates("/en/a/"), ["en /en/a/", "es /es/a/", "x-default /en/a/"]);
  assert.deepEqual(alternates("/es/a/"), alternates("/en/a/"));
  assert.deepEqual(alternates("/de/a/"), []);
  assert.deepEqual(alternates("/de/b/"), ["es /es/b/", "de /de/b/", "x-default /es/b/"]);
  assert.deepEqual(alternates("/en/c/"), [], "nobody translated it");
});

test("a page that search engines are not to list is named by no other", () => {
  const { alternates } = makePages(["/en/secret/", "/es/secret/", "/en/", "/es/"]);
  assert.deepEqual([alternates("/en/secret/"), alternates("/es/secret/")], [[], []]);
});

test("the page that offers the languages is the one for all others among the first pages", () => {
  const { alternates, offered } = makePages(["/en/", "/es/", "/en/a/"]);
  const start = ["en /en/", "es /es/", "x-default /"];
  assert.deepEqual([alternates("/"), alternates("/en/"), alternates("/es/")], [start, start, start]);
  assert.deepEqual(offered("/"), ["en /en/", "es /es/"]);
});

test("there is none where staff wrote a page there, something else begins there, or one language alone has pages", () => {
  assert.equal(makePages(["/", "/es/"]).has("/"), true);
  assert.deepEqual(makePages(["/", "/es/"]).alternates("/"), ["en /", "es /es/", "x-default /"]);
  assert.equal(makePages(["/en/", "/es/"], ["/"]).has("/"), false);
  assert.equal(makePages(["/en/", "/en/a/"]).has("/"), false);
});

test("the switch offers the page in each language, as it is there", () => {
  const { offered } = makePages(["/en/", "/es/", "/de/", "/en/a/", "/es/a/", "/404.html"]);
  assert.deepEqual(offered("/es/a/"), ["en /en/a/", "es /es/a/ current", "de /de/a/ original"]);
  assert.deepEqual(offered("/404.html"), ["en /en/", "es /es/", "de /de/"]);
  assert.deepEqual(makePages(["/en/", "/en/a/"]).offered("/en/a/"), []);
});

test("a page that staff write there with that layout offers them as well, and belongs to no language", () => {
  const written = [
    makePage({ url: "/en/" }),
    makePage({ url: "/es/", language: spanish }),
    { ...makePage({ url: "/" }), layout: "languages" },
  ];
  const content = makeContent(written);
  const { homes } = buildNavigation(site, content);
  assert.deepEqual(buildLanguagePage(site, written, []), []);
  assert.deepEqual([homes.get("en"), homes.get("es")], ["/en/", "/es/"]);
  assert.deepEqual(content.translations.of(written[2] as Page), []);
});
