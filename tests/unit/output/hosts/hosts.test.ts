import assert from "node:assert/strict";
import test from "node:test";
import { commands } from "../../../../src/commands/commands.ts";
import { buildHostFiles, findHostFaults } from "../../../../src/output/build-host-files.ts";
import { findHost } from "../../../../src/output/hosts/find-host.ts";
import { forwardScript } from "../../../../src/output/hosts/forward-script.ts";
import { hosts } from "../../../../src/output/hosts/hosts.ts";
import type { Redirect } from "../../../../src/redirects/redirect.ts";
import { createAddresser } from "../../../../src/site/address.ts";
import { formatHostTable } from "../../../support/guide/format-host-table.ts";
import { live, makeHostFiles, makeHostParts } from "../../../support/hosts/make-host-files.ts";

test("writes Netlify's redirects", () => {
  assert.equal(
    makeHostFiles("netlify")._redirects,
    "/old/ /en/new/ 301\n/now/ https://example.org/?a=b 302\n/news/party/ /404.html 404\n" +
      "/news/ /en/ 301\n/news/* /en/:splat 301\n",
  );
});

test("writes Cloudflare's redirects in both spellings, with folders last", () => {
  assert.equal(
    makeHostFiles("cloudflare")._redirects,
    "/old/ /en/new/ 301\n/old /en/new/ 301\n/now/ https://example.org/?a=b 302\n/now https://example.org/?a=b 302\n" +
      "/news/party/ /404 302\n/news/party /404 302\n/news/ /en/ 301\n/news /en/ 301\n/news/* /en/:splat 301\n",
  );
});

test("says what to do when Cloudflare would take no more redirects", () => {
  const many = Array.from(
    { length: 101 },
    (_, at): Redirect => ({ from: `/${at}/*`, to: "/", status: "permanent" }),
  );
  assert.deepEqual(findHostFaults(findHost("cloudflare"), makeHostParts({ redirects: many })), [
    {
      of: "redirects",
      message: 'Cloudflare Pages takes 2000 redirects and 100 with "*"; this site has 202 and 101.',
      hint: 'Join some of them in redirects.yaml with "*", or publish to another host.',
    },
  ]);
  assert.deepEqual(findHostFaults(findHost("cloudflare"), makeHostParts({ redirects: many.slice(1) })), []);
});

test("says which redirect is too long for a host", () => {
  const from = `/${"x".repeat(600)}/`;
  const to = `/${"y".repeat(600)}/`;
  const long: Redirect[] = [{ from, to, status: "permanent" }];
  const told = hosts.flatMap((host) =>
    findHostFaults(host, makeHostParts({ redirects: long })).map(({ of, message }) => [
      of,
      message.slice(0, 34),
    ]),
  );
  assert.deepEqual(told, [
    [{ from }, "Cloudflare Pages takes no redirect"],
    [{ from }, "CloudFront takes no redirect as lo"],
  ]);
});

test("writes a page that forwards for each address, and none for what is gone", () => {
  const files = makeHostFiles("plain", { known: ["/en/new/", "/news/lost/", "/news/party/"] });
  assert.deepEqual(Object.keys(files), [
    "news/index.html",
    "news/lost/index.html",
    "news/new/index.html",
    "now/index.html",
    "old/index.html",
    forwardScript.path,
  ]);
  assert.equal(
    files["old/index.html"],
    `<!doctype html>
<html lang="en" dir="ltr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=/en/new/">
<link rel="canonical" href="https://example.org/en/new/">
<title>redirecting</title>
<p><a href="/en/new/">redirecting</a></p>
<script src="/${forwardScript.path}"></script>
</html>
`,
  );
});

test("puts a copy of a document that moved at its old address, since no document can forward", () => {
  const moved: Redirect[] = [
    { from: "/a.pdf", to: "/en/b.pdf#page=2", status: "permanent" },
    { from: "/c.pdf", to: "/en/", status: "permanent" },
    { from: "/d.jpg", to: "/en/b.pdf", status: "permanent" },
    { from: "/e.html", to: "/en/b.pdf", status: "permanent" },
    { from: "/old/*", to: "/en/*", status: "permanent" },
  ];
  const site = { ...live, address: createAddresser({ pathPrefix: "/museum/", relative: false }) };
  const files = new Map([["/en/b.pdf", { copyFrom: "/site/content/en/b.pdf" }]]);
  const known = ["/old/b.pdf"];
  const form = buildHostFiles(findHost("plain"), makeHostParts({ site, redirects: moved, known, files }));
  assert.deepEqual(
    form.public.filter(({ content }) => typeof content === "object").map(({ path }) => path),
    ["a.pdf", "old/b.pdf"],
  );
  assert.deepEqual(form.public.map(({ path }) => path).sort(), [
    "a.pdf",
    forwardScript.path,
    "c.pdf",
    "d.jpg",
    "e.html",
    "old/b.pdf",
    "old/index.html",
  ]);
});

test("leaves out pages that forward and can't stand beside a page or each other on a disk, and says so", () => {
  const redirects = ["/en/New/", "/Old/", "/old/", "/cafe\u0301/", "/caf\u00e9/", "/a.pdf", "/a.pdf/b/"].map(
    (from): Redirect => ({ from, to: "/en/new/", status: "permanent" }),
  );
  assert.deepEqual(Object.keys(makeHostFiles("plain", { redirects })), [
    "Old/index.html",
    "a.pdf",
    "cafe\u0301/index.html",
    forwardScript.path,
  ]);
  const faults = (name: string) =>
    findHostFaults(findHost(name), makeHostParts({ redirects, titles: new Map([["/en/new/", "New"]]) }));
  assert.deepEqual(
    faults("plain").map(({ of, isLeftOut }) => [of, isLeftOut]),
    ["/a.pdf/b/", "/caf\u00e9/", "/en/New/", "/old/"].map((from) => [{ from }, true]),
  );
  assert.deepEqual(faults("nginx"), []);
});

test("writes one page that forwards for both ways of naming a folder", () => {
  const redirects = ["/old/", "/old/index.html"].map(
    (from): Redirect => ({ from, to: "/en/new/", status: "permanent" }),
  );
  assert.deepEqual(Object.keys(makeHostFiles("plain", { redirects })), [
    "old/index.html",
    forwardScript.path,
  ]);
  assert.deepEqual(findHostFaults(findHost("plain"), makeHostParts({ redirects })), []);
});

test("writes nothing for known addresses that no disk could hold, whoever put them into the list", () => {
  const redirects: Redirect[] = [{ from: "/old/*", to: "/en/", status: "permanent" }];
  const known = ["/old/good/", "/old/../../etc/", "/old/a\0b/", `/old/${"x".repeat(256)}/`, "/old/a\\b/"];
  assert.deepEqual(Object.keys(makeHostFiles("plain", { redirects, known })), [
    "old/index.html",
    "old/good/index.html",
    forwardScript.path,
  ]);
});

test("gives nginx each place once, the narrower redirect first", () => {
  const redirects: Redirect[] = [
    { from: "/old/", to: "/en/", status: "permanent" },
    { from: "/old/*", to: "/en/*", status: "temporary" },
  ];
  const lines = (makeHostFiles("nginx", { redirects })["nginx.conf"] as string).match(/^location .*old.*$/gm);
  assert.deepEqual(lines, [
    'location = "/old/" { return 301 "/en/$is_args$args"; }',
    'location = "/old" { return 301 "/en/$is_args$args"; }',
    'location ^~ "/old/" { rewrite "^/old//*(.*)$" "/en/$1" redirect; }',
  ]);
});

test("keeps all addresses below the path of the site", () => {
  const base = "/circles/";
  assert.match(
    makeHostFiles("netlify", { base })._redirects as string,
    /^\/circles\/old\/ \/circles\/en\/new\/ 301\n/,
  );
  assert.match(
    makeHostFiles("netlify", { base })._headers as string,
    /^\/circles\/assets\/\*\n {2}Cache-Control: /m,
  );
  assert.match(makeHostFiles("plain", { base })["old/index.html"] as string, /url=\/circles\/en\/new\/"/);
  assert.match(
    makeHostFiles("plain", { base })["old/index.html"] as string,
    /href="https:\/\/example\.org\/en\/new\/"/,
  );
  assert.match(makeHostFiles("nginx", { base })["nginx.conf"] as string, /location = "\/circles\/old" /);
  assert.match(
    makeHostFiles("apache", { base })[".htaccess"] as string,
    /^RewriteRule "\^old\/\?\$" "\/circles\/en\/new\/"/m,
  );
  assert.match(
    makeHostFiles("s3", { base })["redirects.json"] as string,
    /"key": "\/circles\/news\/\*",\n\s+"value": "301 \/circles\/en\/\*"/,
  );
});

test("keeps CloudFront's function within its 10 KB, whatever the redirects", () => {
  const many = Array.from(
    { length: 500 },
    (_, at): Redirect => ({ from: `/${at}/`, to: "/en/", status: "permanent" }),
  );
  const files = makeHostFiles("s3", { redirects: many });
  assert.ok((files["function.js"] as string).length < 10_000);
  assert.equal(JSON.parse(files["redirects.json"] as string).data.length, 500);
});

test("puts what must not be public beside the output, never into it", () => {
  for (const host of hosts) {
    const { public: files } = buildHostFiles(host, makeHostParts({}));
    const names = files
      .map(({ path }) => path)
      .filter((path) => /\.conf$|function\.js|redirects\.json|errors\.json/.test(path));
    assert.deepEqual(names, [], host.name);
  }
});

test("the help of the command line names every host", () => {
  const option = commands.find(({ name }) => name === "build")?.options.find(({ name }) => name === "host");
  for (const { name } of hosts) assert.ok(option?.help.includes(name), name);
});

test("refuses a host that it does not know", () => {
  assert.throws(() => findHost("netlfy"), { message: 'There is no host "netlfy". Did you mean "netlify"?' });
  assert.throws(() => findHost("geocities"), {
    message: 'There is no host "geocities". Hosts: plain, netlify, cloudflare, nginx, apache, s3.',
  });
});

test("states what each redirect comes to on each host", () => {
  assert.equal(
    formatHostTable(hosts),
    `| \`--host\` | host | moved for good | moved for now | a whole folder (\`*\`) | gone | missing below a language | headers |
| --- | --- | --- | --- | --- | --- | --- | --- |
| \`plain\` | Any host, GitHub Pages | a page that forwards; of a document, a copy | a page that forwards; of a document, a copy | the same for each known address | 404, with the page for missing pages where the host has one | the page of the first language, which says it in every language | in each page, but for framing, HSTS and the like |
| \`netlify\` | Netlify | 301 | 302 | one rule | 404 with the page for missing pages | the page of that language | all |
| \`cloudflare\` | Cloudflare Pages | 301 | 302 | one rule, 100 at most | 404 with the page for missing pages; inside a redirected folder, 302 to that page | the page of that language | all |
| \`nginx\` | nginx | 301 | 302 | one rule | 410 with the page for missing pages | the page of that language | all |
| \`apache\` | Apache | 301 | 302 | one rule | 410 with the page for missing pages | the page of that language | all |
| \`s3\` | Amazon S3 with CloudFront | 301 | 302 | one entry of the key value store | 404 with the page for missing pages | the page of the first language, which says it in every language | all |
`,
  );
});
