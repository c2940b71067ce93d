import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { makePage } from "../../bench/corpus/make-page.ts";
import { makeTarget } from "../../bench/corpus/make-target.ts";
import { provePages } from "../../bench/proof/prove-pages.ts";

async function writePages(change: (html: string, index: number) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-prove-"));
  const entries = (current: number) =>
    [0, 1].map(
      (index) => `<a${index === current ? ' aria-current="page"' : ""}>${makeTarget(index).title}</a>`,
    );
  for (const index of [0, 1]) {
    const { url, words } = makePage(index);
    const html = `<nav class="sidenav">${entries(index).join("")}</nav><main>${words}</main>`;
    const file = join(folder, url, "index.html");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, change(html, index));
  }
  return folder;
}

test("counts the pages and bytes of an output that has all the words", async (t) => {
  const folder = await writePages((html) => html);
  t.after(() => rm(folder, { recursive: true }));
  const proof = await provePages(folder, 2);
  assert.equal(proof.pages, 2);
  assert.ok(proof.htmlBytes > makePage(0).words.length + makePage(1).words.length);
});

test("fails and names the page when one word of one page is gone", async (t) => {
  const folder = await writePages((html, index) =>
    index === 1 ? html.replace(/ the (?=[^<]*<.main>)/, " ") : html,
  );
  t.after(() => rm(folder, { recursive: true }));
  await assert.rejects(provePages(folder, 2), (error: Error) => {
    assert.match(
      error.message,
      /^The pages are not those of the corpus:\n\/section-0001\/.+-2\/: the text differs from entry \d+ on/,
    );
    return true;
  });
});

test("fails when a page was not written", async (t) => {
  const folder = await writePages((html) => html);
  t.after(() => rm(folder, { recursive: true }));
  await rm(join(folder, makeTarget(1).url), { recursive: true });
  await assert.rejects(
    provePages(folder, 2),
    /^Error: The pages are not those of the corpus:\n\/section-0001\/.+-2\/: ENOENT/,
  );
});
