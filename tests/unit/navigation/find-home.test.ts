import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { findHomes } from "../../../src/navigation/find-home.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";

const spanish = makeLanguage("es");

/** Where the site's name leads in each language. */
function homesOf(urls: string[], home: string | null = null, ownHome = home, sharedAddress = false) {
  const settings = settingsSchema.parse({ home, sharedAddress });
  const languages = [
    { ...english, settings },
    { ...spanish, settings: { ...settings, home: ownHome } },
  ];
  const pages = urls.map((url): Page => {
    const language = languages[Number(url.startsWith("/es/"))];
    return makePage({ url, ...(language && { language }) });
  });
  const content = makeContent(pages);
  const all = [...content.pages, ...content.fallbacks];
  const ofLanguages = new Map(
    languages.map(({ code }) => [code, all.filter(({ language }) => language.code === code)]),
  );
  return [...findHomes({ languages, settings }, ofLanguages, buildPageIndex(content)).values()];
}

test("the site's name leads to the door of a site of one language, and else to the topmost page of the reader's", () => {
  assert.deepEqual(homesOf(["/en/", "/en/a/"]), ["/", "/"]);
  assert.deepEqual(homesOf(["/en/", "/es/", "/es/a/"]), ["/en/", "/es/"]);
  assert.deepEqual(homesOf(["/", "/a/", "/es/a/"]), ["/", "/es/"]);
});

test("a start page that the site names is that page in the reader's language, unless that names its own", () => {
  assert.deepEqual(homesOf(["/en/", "/en/learn/", "/es/learn/"], "/en/learn/"), ["/en/learn/", "/es/learn/"]);
  assert.deepEqual(homesOf(["/en/", "/en/learn/", "/es/"], "/en/learn/"), ["/en/learn/", "/es/learn/"]);
  assert.deepEqual(homesOf(["/en/", "/en/learn/", "/es/"], "/en/learn/", "/es/"), ["/en/learn/", "/es/"]);
});

test("where `/` is a larger site's, the name of a site of one language leads to its topmost page", () => {
  assert.deepEqual(homesOf(["/en/learn/", "/en/learn/a/"], null, null, true), ["/en/learn/", "/"]);
});
