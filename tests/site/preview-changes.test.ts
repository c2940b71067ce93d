import assert from "node:assert/strict";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { previewHarbour } from "../support/preview-harbour.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { saveFile } from "../support/save-file.ts";
import { startPreview } from "../support/start-preview.ts";

const { folder, running, get, save } = previewHarbour();
const tickets = join(folder, "content/en/visit/tickets.md");

/** Makes a change that the system may report in several steps, and waits until the preview has taken up all of it. */
async function changeUntil(isDone: () => Promise<boolean>, make: () => Promise<void>): Promise<void> {
  let told = running().next("reload");
  await make();
  while (!(await isDone())) {
    await told;
    told = running().next("reload");
  }
}

/** What a page is told first when it joins the events. */
async function greet(): Promise<string> {
  const stop = new AbortController();
  const { body } = await fetch(`${running().origin}/.preview/events`, { signal: stop.signal });
  const { value } = await (body as ReadableStream<Uint8Array>).getReader().read();
  stop.abort();
  return new TextDecoder().decode(value);
}

test("a saved text is there at once, whether an editor renames a file or writes into it", async () => {
  const text = await readFile(tickets, "utf8");
  await save("reload", tickets, text.replace("Free on the", "Half price on the"));
  assert.match((await get("/en/visit/tickets/")).text, /Half price on the/);
  await changeUntil(
    async () => (await get("/en/visit/tickets/")).text.includes("A third off on the"),
    () => writeFile(tickets, text.replace("Free on the", "A third off on the")),
  );
});

test("new and deleted pages appear and vanish, in the menu too", async () => {
  const isListed = async () => (await get("/en/visit/tickets/")).text.includes('href="/en/visit/cafe/"');
  await changeUntil(isListed, async () => {
    await mkdir(join(folder, "content/en/visit/cafe"));
    await writeFile(join(folder, "content/en/visit/cafe/index.md"), "# The café\n\nSoup.\n");
  });
  assert.equal((await get("/en/visit/cafe/")).status, 200);
  await changeUntil(
    async () => !(await isListed()),
    () => rm(join(folder, "content/en/visit/cafe"), { recursive: true }),
  );
  assert.equal((await get("/en/visit/cafe/")).status, 404);
});

test("a mistake is told, the last good page stays, and it goes when it is mended", async () => {
  const text = await readFile(tickets, "utf8");
  await get("/en/visit/tickets/");
  const problems = JSON.parse(await save("problems", tickets, text.replace("order: 20", "ordr: 20"), /ordr/));
  assert.deepEqual(problems.problems, [
    {
      place: "content/en/visit/tickets.md, 3:1",
      excerpt: "ordr: 20\n^^^^",
      message: '"ordr" is not a setting of a page. Did you mean "order"?',
      corrected: "order: 20",
    },
  ]);
  const { status, text: page } = await get("/en/visit/tickets/");
  assert.equal(status, 200);
  assert.match(page, /<h1[^>]*>Tickets<\/h1>/);
  assert.deepEqual(JSON.parse(await save("problems", tickets, text, /"problems":\[\]/)).problems, []);
});

test("a style is swapped in without a reload, a broken one is told", async () => {
  const style = join(folder, "assets/styles/main.scss");
  const { styles } = JSON.parse(await save("styles", style, ".exhibit { color: teal; }\n"));
  assert.match((await get(styles[0])).text, /teal/);
  const { problems } = JSON.parse(await save("problems", style, ".exhibit { color: }\n", /main\.scss/));
  assert.match(problems[0].place, /^assets\/styles\/main\.scss, 1:/);
  const text = await readFile(tickets, "utf8");
  await save("reload", tickets, `${text}\nMore.\n`);
  assert.match(await greet(), /main\.scss/);
  await save("reload", tickets, text);
  await save("styles", style, ".exhibit { color: navy; }\n");
});

test("a layout with a name that does not exist is told and the page stays", async () => {
  const layout = join(folder, "assets/layouts/exhibit.njk");
  const text = await readFile(layout, "utf8");
  await get("/en/collection/boats/skiff/");
  await save("reload", layout, text.replace("view.page.title", "view.page.titel"));
  const told = running().next("problems", /titel/);
  assert.match((await get("/en/collection/boats/skiff/")).text, /The skiff/);
  assert.match(await told, /\\"view\.page\.titel\\" does not exist/);
  await save("reload", layout, text);
  assert.match((await get("/en/collection/boats/skiff/")).text, /The skiff/);
});

test("a link of a layout that leads nowhere is told with the page that shows it", async () => {
  const layout = join(folder, "assets/layouts/exhibit.njk");
  const text = await readFile(layout, "utf8");
  await save("reload", layout, text.replace("<h1>", '<a href="/gone/">Gone</a><h1>'));
  const told = running().next("problems", /gone/);
  assert.match((await get("/en/collection/boats/skiff/")).text, /Gone/);
  assert.match(await told, /The layout prints the address \\"\/gone\/\\", but nothing is there/);
  await save("reload", layout, text);
});

test("a folder that was put in the place of another one is followed too", async () => {
  const visit = join(folder, "content/en/visit");
  const text = await readFile(tickets, "utf8");
  const says = async (words: string) => (await get("/en/visit/tickets/")).text.includes(words);
  await changeUntil(
    () => says("Swapped"),
    async () => {
      await cp(visit, join(folder, "visit"), { recursive: true });
      await writeFile(join(folder, "visit/tickets.md"), `${text}\nSwapped.\n`);
      await rm(visit, { recursive: true });
      await rename(join(folder, "visit"), visit);
    },
  );
  await changeUntil(
    () => says("Once more"),
    () => writeFile(tickets, `${text}\nOnce more.\n`),
  );
  await changeUntil(
    async () => !(await says("Once more")),
    () => writeFile(tickets, text),
  );
});

test("a page that joins late learns which state of the site is the newest", async () => {
  const shown = /data-version="([\w-]+)"/.exec((await get("/en/visit/tickets/")).text)?.[1];
  assert.match(await greet(), new RegExp(`^event: version\ndata: ${shown}\n\n`));
});

test("settings with a mistake in them are told from the start, and the whole site comes when they are mended", async () => {
  const broken = makeFolder("tests/fixtures/harbour");
  const settings = join(broken, "content/site.yaml");
  const good = await readFile(settings, "utf8");
  await writeFile(settings, good.replace("email:", "emial:"));
  const other = await startPreview(broken);
  try {
    const response = await fetch(`${other.origin}/en/visit/`);
    assert.equal(response.status, 503);
    assert.match(await response.text(), /client\.js/);
    const told = other.next("reload");
    saveFile(settings, good);
    await told;
    const page = await (await fetch(`${other.origin}/en/visit/`)).text();
    assert.match(page, /<link rel="stylesheet" href="\/assets\/main/);
  } finally {
    await other.end();
  }
});

test("the original stands in the place of a translation while that is gone, and a mistake in it leaves the page as it was", async () => {
  const hours = join(folder, "content/ar/visit/opening-hours.md");
  const text = await readFile(hours, "utf8");
  const isOriginal = async () => (await get("/ar/visit/opening-hours/")).text.includes("Opening hours</h1>");
  assert.equal(await isOriginal(), false);
  await changeUntil(isOriginal, () => rm(hours));
  await changeUntil(
    async () => !(await isOriginal()),
    () => writeFile(hours, text),
  );
  await save("problems", hours, text.replace("---\n", "---\ndraft: maybe\n"), /opening-hours/);
  assert.equal(await isOriginal(), false);
  await save("reload", hours, text);
});

test("a language is there as soon as its folder is, and gone with it", async () => {
  const french = join(folder, "content/fr");
  const isThere = async () => (await get("/fr/visit/")).text.includes('<html lang="fr"');
  await changeUntil(isThere, async () => {
    await mkdir(french);
    await writeFile(join(french, "index.md"), "# Musée\n\nTexte.\n");
  });
  assert.match((await get("/en/visit/")).text, /href="\/fr\/visit\/"/);
  await changeUntil(
    async () => !(await isThere()),
    () => rm(french, { recursive: true }),
  );
  assert.doesNotMatch((await get("/en/visit/")).text, /href="\/fr\/visit\/"/);
});
