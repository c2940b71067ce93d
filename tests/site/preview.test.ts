import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeFolder } from "../support/run-waymark.ts";
import { type RunningPreview, startPreview } from "../support/start-preview.ts";

const folder = makeFolder("tests/fixtures/harbour");
const tickets = join(folder, "content/en/visit/tickets.md");
let preview: RunningPreview;

before(async () => {
  preview = await startPreview(folder);
});
after(() => preview?.end());

async function get(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(preview.origin + path, { redirect: "manual" });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Makes a change and waits until the preview has told its pages of it. */
async function change(event: string, make: () => Promise<void>, pattern?: RegExp): Promise<string> {
  const told = preview.next(event, pattern);
  await make();
  return told;
}

test("serves pages with the headers of production, and writes no output", async () => {
  const { status, text, headers } = await get("/en/visit/tickets/");
  assert.equal(status, 200);
  assert.match(text, /<h1[^>]*>Tickets<\/h1>/);
  assert.match(headers.get("content-security-policy") ?? "", /^default-src 'none'; script-src 'self'/);
  assert.ok(!existsSync(join(folder, "_site")));
});

test("shows drafts with a badge, and pages outside their dates", async () => {
  assert.match((await get("/en/visit/new-wing/")).text, /class="badge"/);
  assert.equal((await get("/en/visit/regatta/")).status, 200);
});

test("follows redirects, serves files beside pages, and answers 404", async () => {
  assert.equal((await get("/boats/")).headers.get("location"), "/en/collection/");
  assert.equal((await get("/")).headers.get("location"), "/en/");
  assert.equal((await get("/en/visit/tickets")).headers.get("location"), "/en/visit/tickets/");
  assert.match((await get("/en/visit/harbour%20map.pdf")).text, /^%PDF/);
  assert.equal((await get("/nowhere/")).status, 404);
  assert.equal((await get("/../../etc/passwd")).status, 404);
});

test("a saved text is there at once, also when an editor saves by renaming", async () => {
  const text = await readFile(tickets, "utf8");
  await change("reload", async () => {
    await writeFile(`${tickets}.new`, text.replace("Free on the", "Half price on the"));
    await rename(`${tickets}.new`, tickets);
  });
  assert.match((await get("/en/visit/tickets/")).text, /Half price on the/);
});

/** Makes a change that the system may report in several steps, and waits until the preview has taken up all of it. */
async function changeUntil(isDone: () => Promise<boolean>, make: () => Promise<void>): Promise<void> {
  let told = preview.next("reload");
  await make();
  while (!(await isDone())) {
    await told;
    told = preview.next("reload");
  }
}

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
  const problems = JSON.parse(
    await change("problems", () => writeFile(tickets, text.replace("order: 20", "ordr: 20")), /ordr/),
  );
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
  assert.deepEqual(
    JSON.parse(await change("problems", () => writeFile(tickets, text), /"problems":\[\]/)).problems,
    [],
  );
});

test("a style is swapped in without a reload, a broken one is told", async () => {
  const style = join(folder, "assets/styles/main.scss");
  const { styles } = JSON.parse(
    await change("styles", () => writeFile(style, ".exhibit { color: teal; }\n")),
  );
  assert.match((await get(styles[0])).text, /teal/);
  const { problems } = JSON.parse(
    await change("problems", () => writeFile(style, ".exhibit { color: }\n"), /main\.scss/),
  );
  assert.match(problems[0].message, /main\.scss cannot be built/);
  const text = await readFile(tickets, "utf8");
  await change("problems", () => writeFile(tickets, `${text}\nMore.\n`), /main\.scss cannot be built/);
  await change("reload", () => writeFile(tickets, text));
  await change("styles", () => writeFile(style, ".exhibit { color: navy; }\n"));
});

test("a layout with a name that does not exist is told and the page stays", async () => {
  const layout = join(folder, "assets/layouts/exhibit.njk");
  const text = await readFile(layout, "utf8");
  await get("/en/collection/boats/skiff/");
  await change("reload", () => writeFile(layout, text.replace("view.page.title", "view.page.titel")));
  const told = preview.next("problems", /titel/);
  assert.match((await get("/en/collection/boats/skiff/")).text, /The skiff/);
  assert.match(await told, /\\"view\.page\.titel\\" does not exist/);
  await change("reload", () => writeFile(layout, text));
  assert.match((await get("/en/collection/boats/skiff/")).text, /The skiff/);
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

test("an address in another script leads to its page", async () => {
  const page = join(folder, "content/ar/مرفأ.md");
  await change("reload", () => writeFile(page, "# مرفأ\n"));
  const { status, headers } = await get("/ar/مرفأ");
  assert.equal(status, 302);
  assert.equal(headers.get("location"), encodeURI("/ar/مرفأ/"));
  assert.equal((await get(headers.get("location") as string)).status, 200);
  await change("reload", () => rm(page));
});

test("another name for this computer is refused, so that no other site can read drafts", async () => {
  const { port } = new URL(preview.origin);
  const status = await new Promise((resolve) =>
    request({ port, host: "127.0.0.1", path: "/en/", headers: { host: "evil.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end(),
  );
  assert.equal(status, 403);
});

test("a page that joins late learns which state of the site is the newest", async () => {
  const shown = /data-version="([\w-]+)"/.exec((await get("/en/visit/tickets/")).text)?.[1];
  const stop = new AbortController();
  const { body } = await fetch(`${preview.origin}/.preview/events`, { signal: stop.signal });
  const { value } = await (body as ReadableStream<Uint8Array>).getReader().read();
  assert.match(new TextDecoder().decode(value), new RegExp(`^event: version\ndata: ${shown}\n\n`));
  stop.abort();
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
    await writeFile(settings, good);
    await told;
    const page = await (await fetch(`${other.origin}/en/visit/`)).text();
    assert.match(page, /<link rel="stylesheet" href="\/assets\/main/);
  } finally {
    await other.end();
  }
});

test("a second preview takes the next port, and Ctrl-C ends each cleanly", async () => {
  const second = await startPreview(folder);
  assert.notEqual(second.origin, preview.origin);
  assert.equal(await second.end(), 0);
});
