import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { previewHarbour } from "../support/preview-harbour.ts";
import { startPreview } from "../support/start-preview.ts";

const { folder, running, get, save } = previewHarbour();

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
  assert.match((await get("/")).text, /<a [^>]*href="\/ar\/" hreflang="ar">/);
  assert.equal((await get("/en/visit/tickets")).headers.get("location"), "/en/visit/tickets/");
  assert.match((await get("/en/visit/harbour%20map.pdf")).text, /^%PDF/);
  assert.equal((await get("/nowhere/")).status, 404);
  const missing = await get("/ar/no/where");
  assert.equal(missing.status, 404);
  assert.match(missing.text, /<html lang="ar"/);
  assert.equal((await get("/../../etc/passwd")).status, 404);
});

test("another name for this computer is refused, so that no other site can read drafts", async () => {
  const { port } = new URL(running().origin);
  const status = await new Promise((resolve) =>
    request({ port, host: "127.0.0.1", path: "/en/", headers: { host: "evil.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end(),
  );
  assert.equal(status, 403);
});

test("on a day that a page of it asks for, the preview is what visitors get then, until it is asked for today", async () => {
  const page = join(folder, "content/en/visit/feast.md");
  await save("reload", page, "---\ntitle: Feast\npublish: 2026-12-24\n---\n\nSoon.\n");
  const ask = async (day: string) => {
    const { origin } = running();
    const told = running().next("day");
    const { status } = await fetch(`${origin}/.preview/day`, {
      method: "POST",
      body: day,
      headers: { origin },
    });
    assert.equal(status, 204);
    return JSON.parse(await told);
  };
  const statuses = async () =>
    Promise.all(
      ["feast", "new-wing", "tickets"].map(async (name) => (await get(`/en/visit/${name}/`)).status),
    );
  assert.deepEqual(await statuses(), [200, 200, 200]);
  assert.equal((await ask("2026-12-23")).shown, "What visitors get on December 23, 2026, without drafts");
  assert.deepEqual(await statuses(), [404, 404, 200]);
  assert.equal((await ask("2026-12-24")).day, "2026-12-24");
  assert.deepEqual(await statuses(), [200, 404, 200]);
  assert.match((await get("/en/visit/")).text, /href="\/en\/visit\/feast\/"/);
  const { day, shown } = await ask("");
  assert.deepEqual([day, shown], ["2026-03-01", null]);
  assert.deepEqual(await statuses(), [200, 200, 200]);
  await rm(page);
});

test("an address in another script leads to its page", async () => {
  const page = join(folder, "content/ar/مرفأ.md");
  await save("reload", page, "# مرفأ\n");
  const { status, headers } = await get("/ar/مرفأ");
  assert.equal(status, 302);
  assert.equal(headers.get("location"), encodeURI("/ar/مرفأ/"));
  assert.equal((await get(headers.get("location") as string)).status, 200);
  await rm(page);
});

test("a second preview takes the next port, and Ctrl-C ends each cleanly", async () => {
  const second = await startPreview(folder);
  assert.notEqual(second.origin, running().origin);
  assert.equal(await second.end(), 0);
});
