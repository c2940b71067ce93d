import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { askAddress } from "../../../../src/checks/outside/ask-address.ts";
import { askAll } from "../../../../src/checks/outside/ask-all.ts";

function page(html: string): RequestListener {
  return (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
}

/** Every kind of answer that a server can give, by path. */
const answers: Record<string, RequestListener> = {
  "/ok": (_, response) => response.end("here"),
  "/titled": page("<title>Opening\n  hours &amp; prices</title><h1>Open</h1>"),
  "/latin": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(Buffer.from("<title>Caf\u00e9</title>", "latin1")),
  "/document": (_, response) =>
    response.writeHead(200, { "content-type": "application/pdf" }).write("%PDF <title>x</title>"),
  "/endless": (_, response) => {
    const more = () => response.write("x".repeat(100_000));
    response.writeHead(200, { "content-type": "text/html" }).write("<title>Long</title>");
    response.on("drain", more);
    more();
  },
  "/cut": (_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
    response.write("<title>Half</title>", () => response.destroy());
  },
  "/moved-to-titled": (_, response) => response.writeHead(301, { location: "/titled" }).end(),
  "/moved-to-sign-in": (_, response) => response.writeHead(301, { location: "/login?next=x" }).end(),
  "/login": page("<title>Sign in</title>"),
  "/sold": page("<title>fine.example</title><p>This domain is for sale!"),
  "/lost": page("<title>Page not found | Club</title>"),
  "/guarded": page("<title>Just a moment...</title>"),
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
  "/restarting": (_, response) => response.writeHead((counts["/restarting"] as number) < 2 ? 503 : 200).end(),
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
  const path = (request.url as string).replace(/\?.*/, "");
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

test("the title of a page comes with it, with one request", async () => {
  assert.deepEqual(await ask("/titled"), { kind: "ok", title: "Opening hours & prices" });
  assert.equal(counts["/titled"], 1);
  assert.deepEqual(await ask("/latin"), { kind: "ok", title: "Café" });
});

test("a large file is not fetched, and of a large page only the top", async () => {
  assert.deepEqual(await ask("/document"), { kind: "ok" });
  assert.deepEqual(await ask("/endless"), { kind: "ok", title: "Long" });
});

test("a page that breaks off is there", async () => {
  assert.deepEqual(await ask("/cut"), { kind: "ok", title: "Half" });
});

test("a page that its server gives out as if all were well may be another one", async () => {
  assert.deepEqual(await ask("/sold"), { kind: "parked", why: 'its page says "domain is for sale"' });
  assert.deepEqual(await ask("/lost"), { kind: "dead", why: 'its page is called "Page not found | Club"' });
  assert.deepEqual(await ask("/guarded"), {
    kind: "unsure",
    why: "the server asks whether a person is there",
  });
});

test("who is asked to sign in has not come to a page that moved", async () => {
  assert.deepEqual(await ask("/moved-to-sign-in"), { kind: "ok", title: "Sign in" });
});

test("a page that has moved for good is told with its last address", async () => {
  assert.deepEqual(await ask("/moved"), { kind: "moved", to: `${origin}/ok` });
  assert.deepEqual(await ask("/moved-twice"), { kind: "moved", to: `${origin}/ok` });
  assert.deepEqual(await ask("/moved-to-titled"), {
    kind: "moved",
    to: `${origin}/titled`,
    title: "Opening hours & prices",
  });
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
  assert.equal(counts["/broken"], 2);
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
