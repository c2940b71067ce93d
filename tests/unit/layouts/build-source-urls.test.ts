import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildSourceUrls } from "../../../src/layouts/build-source-urls.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const language = {
  ...english,
  words: { ...english.words, newPageTitle: "A page: new", newPageText: "Words." },
};
const prices = makePage({ url: "/en/über uns/prices/", text: "Words.", language });

/** Where the last of the pages is edited, and what stands at the end of the address for a new one beside it. */
function urlsOf(pages: Page[], repository: object | null) {
  const settings = settingsSchema.parse({ repository });
  const site = makeSite({ settings });
  const content = makeContent(pages);
  const navigation = buildNavigation(site, content);
  const page = pages.at(-1) as Page;
  return buildSourceUrls(page, navigation.around(page).news, { site, navigation });
}

const onGithub = { url: "https://github.com/a/b" };
const place = "main/content/en/%C3%BCber%20uns";

test("leads to the web editor of each kind of git host, and to a new file there with its name and its text", () => {
  const [name, text] = ["a-page-new.md", '---\ntitle: "A page: new"\n---\n\nWords.\n'];
  for (const [url, edit, add, ofName, ofText] of [
    ["https://github.com/a/b", "edit", "new", "filename", "value"],
    ["https://gitlab.com/a/b.git", "-/edit", "-/new", "file_name", "content"],
    ["https://codeberg.org/a/b/", "_edit", "_new", "filename", "value"],
  ] as const) {
    const base = url.replace(/\.git$|\/$/, "");
    const urls = urlsOf([prices], { url });
    assert.equal(urls.editUrl, `${base}/${edit}/${place}/prices.md`);
    const [address, query] = (urls.addUrl ?? "").split("?");
    assert.equal(address, `${base}/${add}/${place}`);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(query)), { [ofName]: name, [ofText]: text });
  }
});

test("knows content at the top of the repository, and signs that an address would take for its own", () => {
  const page = { ...prices, id: "en/why? #1.md" };
  const { editUrl, addUrl } = urlsOf([page], { ...onGithub, folder: "", branch: "next/year" });
  assert.equal(editUrl, "https://github.com/a/b/edit/next%2Fyear/en/why%3F%20%231.md");
  assert.match(addUrl ?? "", /^https:\/\/github\.com\/a\/b\/new\/next%2Fyear\/en\?filename=a-page-new\.md&/);
});

test("a page at the top gets one beside it at the top", () => {
  const { addUrl } = urlsOf([makePage({ url: "/", text: "Words.", language })], onGithub);
  assert.match(addUrl ?? "", /^https:\/\/github\.com\/a\/b\/new\/main\/content\?filename=a-page-new\.md&/);
});

test("the new file has a name that no page has, published or not", () => {
  const taken = makePage({ url: "/en/über uns/a-page-new/", text: "Words.", language });
  const draft = makePage({ url: "/en/über uns/a-page-new-2/", text: "Words.", language });
  const site = makeSite({ settings: settingsSchema.parse({ repository: onGithub }) });
  const content = makeContent([taken, prices], { withheld: [draft] });
  const { addUrl } = buildSourceUrls(prices, null, { site, navigation: buildNavigation(site, content) });
  assert.match(addUrl ?? "", /filename=a-page-new-3\.md/);
});

test("a new file among news begins with the day", () => {
  const section = {
    ...makePage({ url: "/news/", text: "News.", language, settings: { feed: true } }),
    id: "news/index.md",
  };
  const { addUrl } = urlsOf([section], onGithub);
  assert.match(addUrl ?? "", /\/content\/news\?filename=2026-03-01-a-page-new\.md/);
});

test("a page that is not translated leads to its original, and to a new page in its own language", () => {
  const original = makePage({ url: "/en/prices/", text: "Words.", language });
  const standIn = { ...makePage({ url: "/fr/prices/", language }), original };
  const { editUrl, addUrl } = urlsOf([original, standIn], onGithub);
  assert.equal(editUrl, "https://github.com/a/b/edit/main/content/en/prices.md");
  assert.match(addUrl ?? "", /\/content\/fr\?/);
});

test("a part of a list leads to the page with the list; what nobody wrote leads nowhere", () => {
  const list = makePage({ url: "/news/", text: "News.", language });
  const part = {
    ...makePage({ url: "/news/2026/", language }),
    part: { of: list.id, key: "2026", block: { name: "pages", words: "", options: {} } },
  };
  assert.deepEqual(urlsOf([list, part], onGithub), {
    editUrl: "https://github.com/a/b/edit/main/content/news.md",
    addUrl: null,
  });
  assert.deepEqual(urlsOf([makePage({ url: "/site-map/", language })], onGithub), {
    editUrl: null,
    addUrl: null,
  });
});

test("the page for missing pages is edited, and nothing is added beside it", () => {
  const { editUrl, addUrl } = urlsOf([{ ...prices, layout: "not-found" }], onGithub);
  assert.match(editUrl ?? "", /prices\.md$/);
  assert.equal(addUrl, null);
});

test("both are absent where no repository is named", () => {
  assert.deepEqual(urlsOf([prices], null), { editUrl: null, addUrl: null });
});
