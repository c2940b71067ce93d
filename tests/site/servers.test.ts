import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask } from "../support/hosts/ask.ts";
import { gradeHeaders } from "../support/hosts/grade-headers.ts";
import { openBothServers, policyNames } from "../support/hosts/open-both-servers.ts";

const words = "Learning together is better. ".repeat(60);
const content: Record<string, string> = {
  "site.yaml":
    "title: Circles\nurl: https://example.org\nhome: /en/circles/\n" +
    "form:\n  address: https://forms.example.net/sign-up\n" +
    "security:\n  contact: security@example.org\n  expires: 2026-12-31\n",
  "redirects.yaml":
    "- from: /old/\n  to: /en/circles/\n- from: /soon/\n  to: /en/circles/about/#why\n  status: temporary\n" +
    "- from: /news/*\n  to: /en/circles/*\n- from: /forum/*\n  to: https://forum.example.org/t/*\n" +
    "- from: /shop/*\n  status: gone\n",
  "404.md": "---\ntitle: Nothing here\npermalink: /404.html\n---\n\nGo back.\n",
  "en/circles/index.md": `---\ntitle: Circles\naliases:\n  - /circles.html\n---\n\n${words}\n\n[About](about.md)\n`,
  "en/circles/about.md": `---\ntitle: About\n---\n\n## Why\n\n${words}\n\nTake [the list](list.csv).\n`,
  "en/circles/list.csv": "a,b\n".repeat(400),
};

const servers = openBothServers(content);
const { askBoth, addresses, fileOf, pathOf } = servers;

test("both servers send every page and file as it was built, with the whole policy", async () => {
  assert.ok(addresses().length >= 8, addresses().join(" "));
  for (const address of addresses()) {
    const { status, headers, body } = await askBoth(address);
    assert.equal(status, 200, address);
    assert.deepEqual(body, await readFile(fileOf(address)), address);
    for (const name of policyNames) assert.ok(headers[name], `${address} lacks ${name}`);
    assert.ok(
      !Object.values(headers).some((value) => value.includes(" + ")),
      `${address} has a header twice`,
    );
    const isHashed = address.startsWith("/assets/");
    const cache = isHashed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
    assert.equal(headers["cache-control"], cache, address);
  }
});

test("the headers have the highest grade of MDN's Observatory, and each loss is noticed", async () => {
  const { headers } = await askBoth("/en/circles/");
  assert.deepEqual(gradeHeaders(headers), { score: 130, faults: [] });
  for (const name of ["content-security-policy", "strict-transport-security", "x-content-type-options"]) {
    const { [name]: _, ...rest } = headers;
    assert.equal(gradeHeaders(rest).faults.length > 0, true, name);
  }
});

test("only the form's address is added to the policy", async () => {
  const { headers } = await askBoth("/en/circles/");
  assert.match(
    headers["content-security-policy"] as string,
    /form-action 'self' https:\/\/forms\.example\.net;/,
  );
});

test("sends the compressed form to a browser that takes it, and never to one that does not", async () => {
  for (const address of addresses()) {
    const plain = await readFile(fileOf(address));
    const isPacked = servers.files.includes(`${pathOf(address)}.br`);
    const [br, gzip, refused] = await Promise.all([
      askBoth(address, { "accept-encoding": "gzip, deflate, br" }),
      askBoth(address, { "accept-encoding": "gzip" }),
      askBoth(address, { "accept-encoding": "br;q=0, gzip;q=0" }),
    ]);
    assert.equal(br.headers["content-encoding"], isPacked ? "br" : undefined, address);
    assert.equal(gzip.headers["content-encoding"], isPacked ? "gzip" : undefined, address);
    assert.equal(refused.headers["content-encoding"], undefined, address);
    if (!isPacked) continue;
    assert.deepEqual(brotliDecompressSync(br.body), plain, address);
    assert.deepEqual(gunzipSync(gzip.body), plain, address);
    assert.equal(br.headers.vary, "Accept-Encoding", address);
  }
  assert.ok(servers.files.includes("en/circles/index.html.br"));
  assert.ok(servers.files.includes("en/circles/list.csv.gz"));
});

test("answers 304 to a browser that has the file, and 200 after a change", async () => {
  for (const address of addresses()) {
    for (const encoding of ["identity", "br"]) {
      for (const { port } of [servers.nginx, servers.apache]) {
        const first = await ask(port, address, { "accept-encoding": encoding });
        const { etag = "", "last-modified": modified = "" } = first.headers;
        const asks: [Record<string, string>, number][] = [
          [{ "if-none-match": etag }, 304],
          [{ "if-modified-since": modified }, 304],
          [{ "if-none-match": '"another"' }, 200],
          [{ "if-modified-since": "Thu, 01 Jan 1970 00:00:01 GMT" }, 200],
        ];
        for (const [headers, status] of asks) {
          const again = await ask(port, address, { "accept-encoding": encoding, ...headers });
          assert.equal(again.status, status, `${address} ${JSON.stringify(headers)}`);
          if (status === 304) assert.equal(again.body.length, 0);
        }
      }
    }
  }
});

test("sends a part of a file", async () => {
  const whole = await readFile(fileOf("/en/circles/list.csv"));
  const { status, headers, body } = await askBoth("/en/circles/list.csv", { range: "bytes=4-11" });
  assert.equal(status, 206);
  assert.equal(headers["content-range"], `bytes 4-11/${whole.length}`);
  assert.deepEqual(body, whole.subarray(4, 12));
  for (const { port } of [servers.nginx, servers.apache])
    assert.equal((await ask(port, "/en/circles/list.csv", { range: "bytes=999999-" })).status, 416);
});

const leads: [string, number, string][] = [
  ["/", 302, "/en/circles/"],
  ["/en/", 302, "/en/circles/"],
  ["/en", 302, "/en/circles/"],
  ["/old/", 301, "/en/circles/"],
  ["/old", 301, "/en/circles/"],
  ["/old/?a=b&c", 301, "/en/circles/?a=b&c"],
  ["/soon/", 302, "/en/circles/about/#why"],
  ["/circles.html", 301, "/en/circles/"],
  ["/news/about/", 301, "/en/circles/about/"],
  ["/news", 301, "/en/circles/"],
  ["/forum/a%20b/1?x=y", 301, "https://forum.example.org/t/a%20b/1?x=y"],
  ["/en/circles/about", 301, "/en/circles/about/"],
  ["/en/circles/about?x=y", 301, "/en/circles/about/?x=y"],
  ["//old//", 301, "/en/circles/"],
  ["/x/../old/", 301, "/en/circles/"],
];

for (const [from, status, to] of leads) {
  test(`leads ${from} to ${to}`, async () => {
    const answer = await askBoth(from);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.location, to);
  });
}

const missing: [string, number][] = [
  ["/nothing/", 404],
  ["/nothing", 404],
  ["/EN/circles/", 404],
  ["/en/Circles/about/", 404],
  ["/old.", 404],
  ["/oldest/", 404],
  ["/shop/", 410],
  ["/shop", 410],
  ["/shop/cart/1", 410],
  ["/assets/", 404],
  ["/assets/nothing.css", 404],
  ["/.waymark", 404],
  ["/.git/config", 404],
  ["/.well-known/", 404],
  ["/en/circles/index.html.br", 404],
  ["/en/circles/index.html/", 404],
  ["/news/%0d%0aSet-Cookie:a=b", 404],
  ["/news/a%3Fb", 404],
];

for (const [path, status] of missing) {
  test(`answers ${status} with a helpful page at ${path}`, async () => {
    for (const encoding of ["identity", "br"]) {
      const answer = await askBoth(path, { "accept-encoding": encoding });
      assert.equal(answer.status, status);
      assert.equal(answer.headers["set-cookie"], undefined);
      for (const name of policyNames) assert.ok(answer.headers[name], `lacks ${name}`);
      const body =
        answer.headers["content-encoding"] === "br" ? brotliDecompressSync(answer.body) : answer.body;
      assert.deepEqual(body, await readFile(fileOf("/404.html")));
    }
  });
}

test("serves a page under doubled slashes, a way up and needless escapes", async () => {
  const page = await readFile(fileOf("/en/circles/about/"));
  for (const path of [
    "//en//circles/about/",
    "/en/x/../circles/about/",
    "/en/%2e/circles/about/",
    "/en/circles/%61bout/",
  ])
    assert.deepEqual((await askBoth(path)).body, page, path);
});

test("lets nobody out of the site's folder, and serves no configuration", async () => {
  const odd = [
    "/../content/site.yaml",
    "/%2e%2e/content/site.yaml",
    "/en/..%2f..%2fcontent/site.yaml",
    "/%00",
    "/%zz",
  ];
  for (const path of odd) {
    for (const { port } of [servers.nginx, servers.apache]) {
      const { status } = await ask(port, path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    }
  }
  assert.equal((await ask(servers.apache.port, "/.htaccess")).status, 403);
  assert.equal((await ask(servers.nginx.port, "/nginx.conf")).status, 404);
});
