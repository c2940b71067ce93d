import assert from "node:assert/strict";
import { test } from "node:test";
import { checkTranslations } from "../../../src/content/check-translations.ts";
import { buildPageSchema } from "../../../src/content/page-schema.ts";
import { parsePage } from "../../../src/content/parse-page.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import type { WrittenFile } from "../../../src/site/site.ts";
import { english, makeContent, makeLanguage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const spanish = makeLanguage("es", { name: "Español" });

/** What is told of these files. */
function told(files: Record<string, string>, written: WrittenFile[] = []): string {
  const site = makeSite({ languages: [english, spanish], written });
  const context = { site, schema: buildPageSchema([]), layouts: ["page"], parseTitle: () => null };
  const pages = Object.entries(files).map(([id, text]) => {
    const source = { path: `content/${id}`, text, digest: "", file: `/site/content/${id}` };
    const { page } = parsePage({ id, place: { path: id.slice(0, -3), order: null } }, source, context);
    if (!page) throw new Error(`${id} is no page.`);
    return page;
  });
  return formatTerminal(checkTranslations(makeContent(pages), site), { color: false });
}

const spanishPage = (translationOf: string) =>
  `---\ntitle: Precios\ntranslationOf: ${translationOf}\n---\nTexto.\n`;

test("an original that is not there is told, with the likely one and the line to write", () => {
  const files = { "en/visit/prices.md": "Text.\n", "es/precios.md": spanishPage("en/prices.md") };
  assert.equal(
    told(files),
    `content/es/precios.md:3:16  translation-of
  3 │ translationOf: en/prices.md
    │                ^^^^^^^^^^^^ There is no page "en/prices.md" of which this could be the translation. Did you mean "en/visit/prices.md"?
    │ Write:  translationOf: en/visit/prices.md

1 error in 1 file.
`,
  );
  assert.match(
    told({ ...files, "es/precios.md": spanishPage("somewhere") }),
    /Write the path of the original's file from the folder of the content/,
  );
});

test("a page of the same language is no original", () => {
  assert.match(
    told({ "en/a.md": "Text.\n", "es/b.md": "Texto.\n", "es/c.md": spanishPage("es/b.md") }),
    /es\/c\.md:3:16 {2}translation-of\n[\s\S]*"content\/es\/b\.md" is in Español too, so this page can't be its translation/,
  );
});

test("two translations of one page in one language are told at the one that says so, whichever comes first", () => {
  const [byPath, says] = [{ "es/a.md": "Texto.\n" }, { "es/c.md": spanishPage("en/a.md") }];
  for (const both of [
    { ...byPath, ...says },
    { ...says, ...byPath },
  ])
    assert.match(
      told({ "en/a.md": "Text.\n", ...both }),
      /^content\/es\/c\.md:3:16 {2}translation-twice\n[\s\S]*is said to be the translation of "content\/en\/a\.md", but so is "content\/es\/a\.md"[\s\S]*1 error in 1 file\.\n$/,
    );
});

test("settings of a language without a page are told, and not where its page is a draft", () => {
  const source = { path: "content/es/site.yaml", text: "title: Museo\n" };
  const written: WrittenFile[] = [{ source, texts: [], kind: "site", language: spanish }];
  assert.match(
    told({ "en/a.md": "Text.\n" }, written),
    /es\/site\.yaml {2}language-without-page\n.*settings for Español, in which the site has no page/,
  );
  assert.equal(told({ "en/a.md": "Text.\n", "es/a.md": "Texto.\n" }, written), "No problems.\n");
});
