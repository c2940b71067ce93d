import assert from "node:assert/strict";
import { test } from "node:test";
import type { Content } from "../../../src/content/content.ts";
import type { Page } from "../../../src/content/page.ts";
import type { Language } from "../../../src/site/languages.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";

const spanish = makeLanguage("es");
const told = "::: privacy\n:::\n";

function check(
  pages: Page[],
  script = "https://count.example/c.js",
  files: string[] = [],
  languages: Language[] = [english],
): string[] {
  const analytics = { name: "Counter", about: "Counts visits.", script };
  const settings = settingsSchema.parse({ analytics });
  const content: Partial<Content> = {
    public: files.map((id) => ({ id, absolutePath: `/site/content/public/${id}`, size: 1 })),
  };
  return checkPages(pages, content, { settings, languages })
    .filter(({ rule }) => /^(?:analytics|public)-/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test("who counts visits has to say so on a page, by the block or by the name of what counts", () => {
  const untold = 'analytics-untold: No page tells visitors that "Counter" counts their visits.';
  assert.deepEqual(check([makePage({ url: "/en/", text: "# A\n\nText.\n" })]), [untold]);
  assert.deepEqual(check([makePage({ url: "/en/", text: `# A\n\n${told}` })]), []);
  assert.deepEqual(check([makePage({ url: "/en/", text: "# A\n\n## B\n\nOur counter sees you.\n" })]), []);
});

test("in each language", () => {
  const pages = [
    makePage({ url: "/en/", text: told }),
    makePage({ url: "/es/", language: spanish, text: "Texto.\n" }),
  ];
  assert.deepEqual(check(pages, undefined, [], [english, spanish]), [
    'analytics-untold: No page in es tells visitors that "Counter" counts their visits.',
  ]);
});

test("a script of one's own needs no other leave", () => {
  const page = makePage({ url: "/en/", text: told });
  assert.deepEqual(check([page], "/js/count.js", ["js/count.js"]), []);
  assert.deepEqual(check([page], "/js/count.js", ["js/count.js", "other.js"]), [
    "public-file: A script can do on this site whatever a visitor can.",
  ]);
});
