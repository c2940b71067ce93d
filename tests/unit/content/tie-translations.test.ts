import assert from "node:assert/strict";
import { test } from "node:test";
import type { FrontMatter } from "../../../src/content/page-schema.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";

const spanish = makeLanguage("es");
const brazilian = makeLanguage("pt-BR", { fallbacks: ["pt", "en"] });
const portuguese = makeLanguage("pt", { fallbacks: ["pt-BR", "en"] });

/** A page of the language that its address begins with. */
function page(url: string, settings: FrontMatter = {}) {
  const language = [spanish, brazilian, portuguese].find(({ code }) =>
    url.startsWith(`/${code.toLowerCase()}/`),
  );
  const id = `${url.slice(1, -1).replace("pt-br", "pt-BR")}.md`;
  return { ...makePage({ url, settings, language: language ?? english }), id, filePath: id.slice(0, -3) };
}

/** In which languages each page is, by the address of the first; `=` stands before an original in the place of a translation. */
function tied(...pages: ReturnType<typeof page>[]) {
  const { translations } = makeContent(pages);
  const lists = new Set(pages.map((each) => translations.of(each)));
  return [...lists].map((list) =>
    list.map(({ page: { url, original } }) => (original ? `${url}=${original.url}` : url)).join(" "),
  );
}

test("pages are tied by their place in the folders of their languages, and share their list", () => {
  assert.deepEqual(tied(page("/en/"), page("/en/visit/"), page("/es/"), page("/es/visit/")), [
    "/en/ /es/",
    "/en/visit/ /es/visit/",
  ]);
  assert.deepEqual(tied(page("/"), page("/visit/"), page("/es/visit/")), ["/ /es/=/", "/visit/ /es/visit/"]);
});

test("a page is shown in the place of a translation that is missing, and never in that of an original", () => {
  assert.deepEqual(tied(page("/en/a/"), page("/en/b/"), page("/es/a/"), page("/es/c/")), [
    "/en/a/ /es/a/",
    "/en/b/ /es/b/=/en/b/",
    "/es/c/",
  ]);
});

test("what is most like a language stands in for it", () => {
  assert.deepEqual(
    tied(page("/en/a/"), page("/en/b/"), page("/pt-br/b/"), page("/pt/c/"), page("/pt/a/")),
    ["/en/a/ /pt/a/ /pt-br/a/=/pt/a/", "/en/b/ /pt/b/=/pt-br/b/ /pt-br/b/", "/pt/c/ /pt-br/c/=/pt/c/"].map(
      (line) =>
        line
          .split(" ")
          .sort((a, b) => order(a) - order(b))
          .join(" "),
    ),
  );
});

/** As `makeContent` orders languages: as they first come. */
function order(url: string): number {
  return ["/en/", "/pt-br/", "/pt/"].findIndex((folder) => url.startsWith(folder));
}

test("a page ties itself to its original by the path of that one's file, from its own folder or the top, or by its address", () => {
  for (const translationOf of ["en/visit.md", "../en/visit.md", "/en/visit/", "en/visit"])
    assert.deepEqual(tied(page("/en/visit/"), page("/es/visita/", { translationOf })), [
      "/en/visit/ /es/visita/",
    ]);
});

test("a translation of a translation is one of the original, and two that name each other hang nothing", () => {
  const portuguesePage = page("/pt/visita/", { translationOf: "es/visita.md" });
  assert.deepEqual(
    tied(page("/en/visit/"), page("/es/visita/", { translationOf: "en/visit.md" }), portuguesePage),
    ["/en/visit/ /es/visita/ /pt/visita/"],
  );
  const circle = tied(
    page("/en/a/", { translationOf: "es/b.md" }),
    page("/es/b/", { translationOf: "en/a.md" }),
  );
  assert.equal(circle.length > 0, true);
});

test("where somebody wrote a page, a redirect or a file, no original is shown in its place", () => {
  const pages = [
    page("/en/a/"),
    page("/en/b/"),
    page("/en/c/"),
    page("/es/x/", { permalink: "/es/a/", aliases: ["/es/c/"] }),
  ];
  (pages[3] as ReturnType<typeof page>).url = "/es/a/";
  const { fallbacks } = makeContent(pages, { claimed: ["/es/b/"] });
  assert.deepEqual(fallbacks, []);
});

test("an original shown in another language has that one's address, and none of its own older ones", () => {
  const pages = [
    page("/en/visit/"),
    page("/en/visit/prices/", { permalink: "/en/costs/", aliases: ["/prices/"], lead: "Free." }),
    page("/es/visit/", { slug: "visita" }),
  ];
  const [prices] = makeContent(pages).fallbacks;
  assert.deepEqual(
    [prices?.id, prices?.url, prices?.settings],
    ["es/visit/prices.md", "/es/visita/prices/", { lead: "Free." }],
  );
});
