import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeFolder } from "../../support/run-waymark.ts";
import { type ServedSite, serveSite } from "../../support/serve-site.ts";

const outer = makeFolder();
let site: ServedSite;

before(async () => {
  mkdirSync(join(outer, "site/q&a"), { recursive: true });
  mkdirSync(join(outer, "site-secret"));
  writeFileSync(join(outer, "site/index.html"), "home");
  writeFileSync(join(outer, "site/q&a/index.html"), "questions");
  writeFileSync(join(outer, "site/404.html"), "not here");
  writeFileSync(join(outer, "site/q&a/404.html"), "no such question");
  writeFileSync(join(outer, "site-secret/key.txt"), "secret");
  site = await serveSite(join(outer, "site"), { "Content-Security-Policy": "default-src 'none'" });
});
after(() => site?.close());

/** Asks for a path as it stands; `fetch` would tidy it up first. */
function ask(path: string, body?: string): Promise<{ status?: number; headers: object; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin, { path, method: body ? "POST" : "GET" }, async (response) => {
      const text = (await response.setEncoding("utf8").toArray()).join("");
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    asked.on("error", reject).end(body);
  });
}

test("a folder is answered with its index page, and without its slash sent there", async () => {
  assert.equal((await ask("/q%26a/")).text, "questions");
  const { status, headers } = await ask("/q%26a");
  assert.equal(status, 301);
  assert.equal((headers as { location: string }).location, "/q&a/");
});

test("what is not there gets the 404 page and is noted", async () => {
  const { status, text } = await ask("/gone/?x=1");
  assert.deepEqual([status, text], [404, "not here"]);
  assert.equal((await ask("/q&a/who/knows")).text, "no such question");
  assert.ok(site.missing.includes("/gone/"));
});

test("nothing beside the folder can be had, and an odd path does not end the server", async () => {
  for (const path of [
    "/../site-secret/key.txt",
    "/..%2fsite-secret%2fkey.txt",
    "/../../etc/passwd",
    "/%zz",
    "/%00",
  ]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test("a breach of the policy that a browser reports is noted", async () => {
  const { headers } = await ask("/");
  const policy = (headers as Record<string, string>)["content-security-policy"];
  assert.equal(policy, "default-src 'none'; report-uri /policy-report");
  await ask("/policy-report", '{"csp-report":{}}');
  assert.deepEqual(site.reports, ['{"csp-report":{}}']);
});
