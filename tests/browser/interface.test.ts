import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright";
import { parse } from "yaml";
import { buildHeaders } from "../../src/output/security-headers.ts";
import { languageFacts } from "../../src/site/language-facts.ts";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { writeTree } from "../support/file-tree.ts";
import { findNarrowFaults } from "../support/find-narrow-faults.ts";
import { findOverlaps } from "../support/find-overlaps.ts";
import { findViolations } from "../support/find-violations.ts";
import { makeMessage } from "../support/make-message.ts";
import { makeSite } from "../support/make-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

const codes = ["en", "es", "ar", "fr", "de"];
const page = `# 2

Text[^1] and 1.

[^1]: 11

## 3

| 1 | 2 |
| - | - |
| 3 | 4 |

1. 22
2. 23

- [ ] 5
- [x] 6

::: note
7
:::

::: tip
8
:::

::: warning
9
:::

::: details
10
:::

::: resources 12
:::

## 4

::: form ask
:::
`;
const settings = {
  title: "M",
  search: true,
  email: "a@b.example",
  url: "https://b.example",
  repository: { url: "https://github.com/b/b" },
  organisation: { name: "O", url: "https://o.example/" },
  footer: [{ title: "F", link: "https://f.example/" }],
  form: { address: "https://form.example/send" },
  languages: codes.map((code) => (code === "ar" ? { code, region: "EG" } : { code })),
};

const folder = makeFolder();
const browser = openBrowser();
let site: ServedSite;

before(async () => {
  writeTree(join(folder, "content"), {
    "site.yaml": JSON.stringify(settings),
    "data/forms/ask.yaml": `groups: [{title: G, fields: [{name: n, label: L, required: true}]}]
button: S
thanks: /en/b/c/
mail: {text: T, button: B, subject: S, greeting: G, questions: Q}
`,
    "data/resources.yaml": `- {title: R, about: A, group: "12", kind: document, language: en, link: "https://r.example/"}
- {title: U, about: A, group: "12"}
`,
    ...Object.fromEntries(
      codes.flatMap((code) => [
        [`${code}/index.md`, "# 1\n"],
        [`${code}/b/index.md`, page],
        [`${code}/b/c.md`, "# 13\n\n## 14\n\n15\n\n## 16\n\n17\n"],
        [`${code}/b/d/index.md`, "# 18\n\n19\n"],
        [`${code}/b/d/e.md`, "# 20\n\n21\n"],
      ]),
    ),
  });
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  const headers = buildHeaders(makeSite({ settings: settingsSchema.parse(settings) }));
  site = await serveSite(join(folder, "_site"), headers);
});
after(() => site?.close());

/** What is wrong with a page on the narrowest phone, folded and not. */
async function findFaults(tab: Page): Promise<string[]> {
  const closed = [...(await findNarrowFaults(tab)), ...(await findOverlaps(tab))];
  // The list of languages is judged by itself, open while all else is closed.
  const unfold = (selector: string, isOpen: boolean) =>
    tab.locator(selector).evaluateAll((folds, open) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = open;
    }, isOpen);
  await unfold(".language-switch details", true);
  const switched = await findNarrowFaults(tab);
  await unfold(".language-switch details", false);
  await unfold(":not(.language-switch) > details", true);
  return [...closed, ...switched, ...(await findNarrowFaults(tab)), ...(await findOverlaps(tab))];
}

/** All that the page says: its texts, names and messages. */
function listSaid(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const said: string[] = [];
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) said.push(texts.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("*"))
      for (const { name, value } of element.attributes)
        if (/^(?:aria-label|alt|content|data-)/.test(name)) said.push(value);
    return said.map((text) => text.trim());
  });
}

const english: Record<string, string> = parse(
  readFileSync(join(repository, "src/site/interface/en.yaml"), "utf8"),
);

for (const code of codes) {
  test(`in "${code}" the frame, a form and the search fit the 303 px that a scrollbar leaves of 320, and nothing of them is in another language`, async () => {
    const context = await browser.context({ viewport: { width: 303, height: 700 } });
    const tab = await context.newPage();
    const own: Record<string, string> = parse(
      readFileSync(join(repository, `src/site/interface/${code}.yaml`), "utf8"),
    );
    const foreign = Object.keys(english).flatMap((key) =>
      own[key] === english[key] ? [] : [english[key] as string],
    );
    for (const path of ["", "b/", "b/c/", "b/d/e/", "site-map/"]) {
      await tab.goto(`${site.origin}/${code}/${path}`);
      assert.deepEqual(await findFaults(tab), [], path);
      if (code !== "en")
        assert.deepEqual(
          (await listSaid(tab)).filter((text) => foreign.includes(text)),
          [],
          path,
        );
    }
    await tab.goto(`${site.origin}/${code}/b/`);
    await tab.locator(".form__send button").click();
    await tab.locator(".form__message:not(:empty)").waitFor();
    assert.equal(await tab.locator(".form__message").textContent(), own.formFaulty);
    assert.deepEqual(await findFaults(tab), []);
    await tab.locator("button.search-link").click();
    await tab.getByRole("searchbox").fill("21");
    await tab.locator(".search__pages").waitFor();
    const status = tab.getByRole("dialog").getByRole("status");
    const { dir } = languageFacts(code);
    const found = makeMessage<{ count: number }>(own.searchResults as string, { locale: code, dir });
    await status.filter({ hasText: found({ count: 1 }) }).waitFor();
    assert.deepEqual([...(await findNarrowFaults(tab)), ...(await findOverlaps(tab))], []);
    await tab.getByRole("searchbox").fill("zzzz");
    await status.filter({ hasText: "zzzz" }).waitFor();
    assert.deepEqual([...(await findNarrowFaults(tab)), ...(await findOverlaps(tab))], []);
    assert.deepEqual(await findViolations(tab), []);
    await context.close();
  });
}

test("lists, steps and notes are numbered in the digits of the language and its region", async () => {
  const context = await browser.context();
  const tab = await context.newPage();
  for (const [code, kind, mark] of [
    ["de", "decimal", "1"],
    ["ar", "arabic-indic", "١"],
  ]) {
    await tab.goto(`${site.origin}/${code}/b/`);
    const list = tab.locator("ol:not([class])").first();
    assert.equal(await list.evaluate((ol) => getComputedStyle(ol).listStyleType), kind);
    assert.equal(await tab.locator(".note-mark").textContent(), mark);
  }
  await context.close();
});
