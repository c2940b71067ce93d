import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { askAddress } from "../../../../src/checks/outside/ask-address.ts";
import { askAll } from "../../../../src/checks/outside/ask-all.ts";

/** Every kind of answer that a server can give, by path. */
const answers: Record<string, RequestListener> = {
  "/ok": (_, response) => response.end("here"),
  "/no-head": (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end(),
  "/head-lies": (request, response) => response.writeHead(request.method === "HEAD" ? 404 : 200).end(),
  "/endless": (request, response) =>
    request.method === "HEAD"
      ? response.writeHead(405).end()
      : response.writeHead(200).write("x".repeat(100_000)),
  "/moved": (_, response) => response.writeHead(301, { location: "/ok" }).end(),
  "/moved-twice": (_, response) => response.writeHead(308, { location: "/moved" }).end(),
  "/for-now": (_, response) => response.writeHead(302, { location: "/ok" }).end(),
  "/for-now-then-moved": (_, response) => response.writeHead(302, { location: "/moved" }).end(),
  "/loop": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/nowhere": (_, response) => response.writeHead(301, { location: "http://[" }).end(),
  "/missing": (_, response) => response.writeHead(404).end(),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/forbidden": (_, response) => response.writeHead(403).end(),
  "/broken": (_, response) => response.writeHead(500).end(),
  "/busy": (_, response) =>
    response.writeHead(counts["/busy"] === 1 ? 429 : 200, { "retry-after": "3" }).end(),
  "/restarting": (_, response) => response.writeHead((counts["/restarting"] as number) < 3 ? 503 : 200).end(),
  "/hangs": () => {},
  "/drops": (request) => request.socket.destroy(),
};

const counts: Record<string, number> = {};
const pauses: number[] = [];
// Long enough for the slowest machine: only one address never answers.
const options = {
  timeout: 120_000,
  retries: 1,
  pause: async (ms: number) => {
    pauses.push(ms);
  },
};
const server = createServer((request, response) => {
  const path = request.url as string;
  counts[path] = (counts[path] ?? 0) + 1;
  answers[path]?.(request, response);
});
let origin = "";

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) => askAddress(origin + path, options);

test("an address that opens is good, and asked for once", async () => {
  assert.deepEqual(await ask("/ok"), { kind: "ok" });
  assert.equal(counts["/ok"], 1);
});

test("a server that does not answer HEAD well is asked with GET", async () => {
  assert.deepEqual(await ask("/no-head"), { kind: "ok" });
  assert.deepEqual(await ask("/head-lies"), { kind: "ok" });
});

test("a large file is not fetched", async () => {
  assert.deepEqual(await ask("/endless"), { kind: "ok" });
});

test("a page that has moved for good is told with its last address", async () => {
  assert.deepEqual(await ask("/moved"), { kind: "moved", to: `${origin}/ok` });
  assert.deepEqual(await ask("/moved-twice"), { kind: "moved", to: `${origin}/ok` });
});

test("a redirect for now is no news, whatever follows", async () => {
  assert.deepEqual(await ask("/for-now"), { kind: "ok" });
  assert.deepEqual(await ask("/for-now-then-moved"), { kind: "ok" });
});

test("what nobody can open is dead", async () => {
  assert.deepEqual(await ask("/missing"), { kind: "dead", why: "the server answers 404" });
  assert.deepEqual(await ask("/gone"), { kind: "dead", why: "the server answers 410" });
  assert.deepEqual(await ask("/loop"), { kind: "dead", why: "it redirects without end" });
  assert.deepEqual(await ask("/nowhere"), { kind: "dead", why: "it redirects to no address" });
});

test("a host that refuses is asked again before it is called dead", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  pauses.length = 0;
  assert.deepEqual(await askAddress(`http://127.0.0.1:${port}/`, options), {
    kind: "dead",
    why: "the host refuses the connection",
  });
  assert.deepEqual(pauses, [1000]);
});

test("what may work for visitors is left open", async () => {
  assert.deepEqual(await ask("/forbidden"), { kind: "unsure", why: "the server answers 403" });
  assert.deepEqual(await ask("/broken"), { kind: "unsure", why: "the server answers 500" });
  assert.deepEqual(await askAddress(`${origin}/hangs`, { ...options, timeout: 50 }), {
    kind: "unsure",
    why: "the server does not answer in time",
  });
  assert.match(((await ask("/drops")) as { why: string }).why, /^the connection fails \(\w+\)$/);
});

test("a busy server is asked again after the time that it names", async () => {
  pauses.length = 0;
  assert.deepEqual(await ask("/busy"), { kind: "ok" });
  assert.deepEqual(pauses, [3000]);
});

test("a fault of the moment is tried again, not for ever", async () => {
  counts["/restarting"] = 0;
  assert.deepEqual(await ask("/restarting"), { kind: "ok" });
  counts["/broken"] = 0;
  await ask("/broken");
  assert.equal(counts["/broken"], 4, "HEAD and GET, twice");
});

test("one host is asked one address at a time, with a pause between, each address once", async () => {
  pauses.length = 0;
  counts["/ok"] = 0;
  const urls = ["/ok", "/missing", "/ok"].map((path) => origin + path);
  const found = await askAll(urls, { ...options, atOnce: 4, betweenRequests: 250 });
  assert.deepEqual(
    [...found.values()].map(({ kind }) => kind),
    ["ok", "dead"],
  );
  assert.deepEqual(pauses, [250]);
  assert.equal(counts["/ok"], 1);
});
