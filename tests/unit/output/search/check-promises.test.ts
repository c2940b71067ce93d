import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../../src/content/page.ts";
import { parseSearch } from "../../../../src/content/parse-search.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { buildNavigation } from "../../../../src/navigation/build-navigation.ts";
import { checkPromises } from "../../../../src/output/search/check-promises.ts";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import type { Language } from "../../../../src/site/languages.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { english, makeContent, makeLanguage, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const visit = makePage({ url: "/en/visit/", title: "Visit us", text: "Monday to Friday, 10 to 5.\n" });
const access = makePage({ url: "/en/access/", title: "Access", text: "There is a lift.\n" });
const prices = makePage({ url: "/en/prices/", title: "Prices: open days", text: "Open, open.\n" });

/** What is told of a `search.yaml` of a site of some pages, as `line:column message hint`. */
async function check(
  text: string,
  {
    pages = [visit, access, prices],
    withheld = [],
    languages = [english],
    search = true,
    id = "search.yaml",
    ledger = "",
  }: Partial<{
    pages: Page[];
    withheld: Page[];
    languages: Language[];
    search: boolean;
    id: string;
    ledger: string;
  }> = {},
): Promise<string[]> {
  const site = makeSite({ settings: settingsSchema.parse({ search }), languages, cacheDir: null });
  const file = parseSearch(id, { path: `content/${id}`, text });
  assert.deepEqual(file.problems, []);
  const content = makeContent([...pages], { withheld, search: [file.search] });
  const bodies = new Map(pages.map((page) => [page.id, renderBody(page, site)]));
  const facts = {
    site,
    content,
    bodies,
    texts: new Map(),
    navigation: buildNavigation(site, content),
    ledger: parseLedger({ path: "content/addresses.txt", text: ledger }),
  };
  const problems = await checkPromises(facts);
  return problems.map(({ line, column, message, hint }) =>
    `${line}:${column} ${message} ${hint ?? ""}`.trim(),
  );
}

const promise = (words: string, page: string, rest = "") =>
  `promises:\n  - words: ${words}\n    page: ${page}\n${rest}`;

test("a promise that is kept says nothing", async () => {
  assert.deepEqual(await check(promise("[lift, access]", "/en/access/")), []);
  assert.deepEqual(await check(promise("acces", "/en/access/", "    first: 1\n")), []);
});

test("one that is not says what comes instead, and which synonym would mend it", async () => {
  assert.deepEqual(await check(promise("[open, wifi]", "/en/visit/")), [
    '2:13 Who types "open" finds "Prices: open days" (/en/prices/) first, and not "Visit us" (/en/visit/). Write below “synonyms:” “- [open, Visit us]”, or say these words in the title or lead of content/en/visit.md.',
    '2:19 Who types "wifi" finds nothing, but has to find "Visit us" (/en/visit/). Write below “synonyms:” “- [wifi, Visit us]”, or say these words in the title or lead of content/en/visit.md.',
  ]);
  assert.deepEqual(await check(promise("wifi", "/en/visit/", "synonyms:\n  - [wifi, Visit us]\n")), []);
});

test("a page that comes too late is told with its place", async () => {
  const pages = [1, 2].map((n) => makePage({ url: `/en/${n}/`, title: `Open ${n}`, text: "Open.\n" }));
  const late = makePage({ url: "/en/late/", title: "Late", text: "Open on Monday, if nobody is away.\n" });
  const [told = ""] = await check(promise("open", "/en/late/", "    first: 2\n"), {
    pages: [...pages, late],
  });
  assert.match(
    told,
    /^2:12 Who types "open" finds "Open 1" \(\/en\/1\/\) first, and "Late" \(\/en\/late\/\) only at place 3\./,
  );
  assert.deepEqual(await check(promise("open", "/en/late/"), { pages: [...pages, late] }), []);
});

test("a synonym is quoted where YAML would read another thing", async () => {
  const [told = ""] = await check(promise("wifi", "/en/prices/"));
  assert.match(told, /“- \[wifi, "Prices: open days"\]”/);
});

test("an address without a page is told, with the likely one", async () => {
  assert.deepEqual(await check(promise("visit", "/en/visti/")), [
    '3:11 There is no page at "/en/visti/". Did you mean "/en/visit/"?',
  ]);
  const [told = ""] = await check(promise("visit", "/nowhere/at/all/"));
  assert.match(told, /^3:11 There is no page at "\/nowhere\/at\/all\/"\. Write the address of a page/);
});

test("a page that nobody can find is told; one that waits for its day is not", async () => {
  const secret = makePage({ url: "/en/secret/", settings: { noindex: true } });
  const [told = ""] = await check(promise("secret", "/en/secret/"), { pages: [visit, secret] });
  assert.match(told, /The search never shows "\/en\/secret\/"/);
  const draft = makePage({ url: "/en/draft/", draft: true });
  const [toldOfDraft = ""] = await check(promise("draft", "/en/draft/"), { withheld: [draft] });
  assert.match(toldOfDraft, /The page at "\/en\/draft\/" is a draft/);
  const later = makePage({ url: "/en/later/", settings: { publish: "2999-01-01" } });
  assert.deepEqual(await check(promise("later", "/en/later/"), { withheld: [later] }), []);
});

test("an older address stands for its page", async () => {
  const moved = makePage({ url: "/en/come/", title: "Come", settings: { aliases: ["/en/old/"] } });
  assert.deepEqual(await check(promise("come", "/en/old/"), { pages: [moved] }), []);
});

test("each page is looked for in its own language, with the synonyms of that", async () => {
  const spanish = makeLanguage("es");
  const visita = makePage({ url: "/es/visita/", title: "Visita", language: spanish });
  const site = { pages: [visit, visita], languages: [english, spanish] };
  const synonyms = "synonyms:\n  - [horario, visita]\n";
  assert.deepEqual(await check(promise("horario", "/es/visita/", synonyms), site), []);
  assert.deepEqual(
    await check(promise("horario", "/es/visita/", synonyms), { ...site, id: "es/search.yaml" }),
    [],
  );
  assert.equal(
    (await check(promise("horario", "/es/visita/", synonyms), { ...site, id: "en/search.yaml" })).length,
    1,
  );
});

test("a site without a search is told that nobody reads the file", async () => {
  assert.deepEqual(await check(promise("a", "/en/none/"), { search: false }), [
    '0:0 The site has no search, so nobody reads this file. Write "search: true" into site.yaml, or delete the file.',
  ]);
});

test("a promise of a page that was deleted names no other one", async () => {
  const told = (ledger: string) => check(promise("[lift]", "/en/acces/"), { ledger });
  assert.match((await told("")).join(), /Did you mean "\/en\/access\/"/);
  assert.match((await told("/en/acces/\n/en/access/\n")).join(), /take the promise out/);
});
