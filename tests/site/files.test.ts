import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { hosts } from "../../src/output/hosts/hosts.ts";
import { listIcons } from "../../src/output/icons/build-icons.ts";
import { ownPaths } from "../../src/redirects/own-paths.ts";
import { readTree } from "../support/file-tree.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";
import { goodPages, writeSite } from "../support/write-site.ts";

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } })
  .png()
  .toBuffer();
const read = (folder: string, path: string) => readFileSync(join(folder, "_site", path), "utf8");

test("files of public/ are published as they are, at the top, also when no page links to them", () => {
  const folder = writeSite({
    "index.md": "# Home\n\n![The logo](/logo.png), [the plan](public/papers/plan.pdf).\n",
    "site.yaml": "title: Hall\nurl: https://example.org\npublic: { allow: [game.html] }\n",
    "public/CNAME": "www.example.org",
    "public/.well-known/assetlinks.json": "[]\n",
    "public/game.html": "<script>play()</script>",
    "public/papers/plan.pdf": "%PDF",
    "public/logo.png": png,
    "public/robots.txt": "User-agent: *\nDisallow: /members/\n",
  });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /content\/public\/robots\.txt {2}notice: public-replaces/);
  assert.equal(read(folder, "CNAME"), "www.example.org");
  assert.equal(read(folder, ".well-known/assetlinks.json"), "[]\n");
  assert.equal(read(folder, "game.html"), "<script>play()</script>");
  assert.equal(read(folder, "robots.txt"), "User-agent: *\nDisallow: /members/\n");
  assert.match(read(folder, "index.html"), /src="\/logo\.png"[\s\S]*href="\/papers\/plan\.pdf"/);
  const published = JSON.parse(read(folder, "manifest.json")).files.map(({ path }: { path: string }) => path);
  assert.ok(published.includes("CNAME") && !published.includes("public/CNAME"));

  // A copy that is only looked at stays out of search engines.
  runWaymark(["build", "--preview"], folder);
  assert.match(read(folder, "robots.txt"), /Disallow: \/\n/);
});

test("the site remembers files of public/ that a page links to, and not those for machines", () => {
  const folder = writeSite({
    "index.md": "# Home\n\n[The plan](/plan.pdf)\n",
    "public/plan.pdf": "%PDF",
    "public/CNAME": "www.example.org",
  });
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const ledger = readFileSync(join(folder, "content/addresses.txt"), "utf8");
  assert.match(ledger, /^\/plan\.pdf$/m);
  assert.doesNotMatch(ledger, /CNAME/);
  rmSync(join(folder, "content/public/plan.pdf"));
  assert.match(runWaymark(["check"], folder).stdout, /"\/plan\.pdf" was on the site/);
});

test("a page may end in .markdown, and one in HTML begins with its settings", () => {
  const folder = writeSite({
    "index.md": "# Home\n\n[Tours](tours.markdown), [again](tours.md), [the game](game.html)\n",
    "tours.markdown": "# Tours\n\nEach **Sunday**.\n",
    "game.html":
      '---\ntitle: A game\n---\n<h2 id="play">Play</h2>\n\n    <p>Roll *two* dice, <a href="tours.markdown">then go</a>.</p>\n',
  });
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  assert.equal(stderr, "");
  assert.match(read(folder, "tours/index.html"), /Each <strong>Sunday<\/strong>/);
  assert.match(
    read(folder, "game/index.html"),
    /<h1[^>]*>A game<\/h1>[\s\S]*<p>Roll \*two\* dice, <a href="\/tours\/">then go<\/a>\.<\/p>/,
  );
  assert.match(
    read(folder, "index.html"),
    /<p><a href="\/tours\/">Tours<\/a>, <a href="\/tours\/">again<\/a>/,
  );
});

test("HTML in a page is judged wherever it stands, and a page without settings is no page", () => {
  const folder = writeSite({
    ...goodPages,
    "evil.html": '---\ntitle: Evil\n---\n<p onclick="go()">Press</p>\n<script>go()</script>\n',
    "loose.html": "<p>Loose</p>\n",
  });
  const { status, stdout } = runWaymark(["check"], folder);
  assert.equal(status, 1);
  assert.match(stdout, /content\/evil\.html:4:\d+ {2}html-active/);
  assert.match(stdout, /content\/evil\.html:5:\d+ {2}html-active/);
  assert.match(stdout, /content\/loose\.html {2}notice: file-unused/);
});

test("a site without any page is an error", () => {
  const told = (files: Record<string, string>) => runWaymark(["check"], writeSite(files));
  const empty = told({ "notes.txt": "Hello" });
  assert.equal(empty.status, 1);
  assert.match(empty.stdout, /^content {2}no-page\n.*There is no page in this folder/m);
  assert.match(
    told({ "a.md": "---\ndraft: true\n---\n# A\n" }).stdout,
    /All pages in this folder are drafts/,
  );
});

test("a file that can't be read is told with its name, and nothing is written", () => {
  const folder = writeSite({ ...goodPages, "site.yaml": "title: Hall\n", "flyer.pdf": "%PDF" });
  for (const name of ["more.md", "site.yaml", "flyer.pdf"]) chmodSync(join(folder, "content", name), 0);
  for (const open of [folder, join(folder, "content")]) chmodSync(open, 0o755);
  // Who may do anything can read anything.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const program = resolve(repository, "src/commands/waymark.mjs");
  const { status, stdout } = spawnSync(process.execPath, [program, "check"], {
    cwd: folder,
    encoding: "utf8",
    ...nobody,
  });
  assert.equal(status, 1);
  for (const name of ["more.md", "site.yaml", "flyer.pdf"])
    assert.match(stdout, new RegExp(`^content/${name} {2}file-unreadable\\n.*you have no permission`, "m"));
});

test("with --no-check, of two pages or files with one address the first is written", () => {
  const folder = writeSite({
    "index.md": "# Home\n\nOne.\n",
    "other.md": "---\ntitle: Other\npermalink: /\n---\nTwo.\n",
    "robots.txt.md": "# Robots\n",
    "public/sitemap.xml": "<urlset/>",
    "public/_headers": "/*\n  X: y\n",
  });
  const { status, stderr } = runWaymark(["build", "--no-check", "--host", "netlify"], folder);
  assert.equal(status, 0, stderr);
  assert.match(read(folder, "index.html"), /One\./);
  assert.ok(!existsSync(join(folder, "_site/robots.txt/index.html")));
  assert.doesNotMatch(read(folder, "_headers"), /X: y/);
});

test("the list of what a build writes itself is whole, for every host", () => {
  const folder = writeSite({
    ...goodPages,
    "404.md": "# Nothing here\n\nGo back.\n",
    "site.yaml":
      "title: Hall\nurl: https://example.org\nsearch: true\nsocialCards: true\nsecurity: { contact: a@example.org, expires: 2027-01-01 }\n",
    "redirects.yaml": "- from: /old/\n  to: /\n",
  });
  const own = ownPaths.map(({ path }) => path);
  const isPage = (path: string) => path === "index.html" || path.endsWith("/index.html");
  for (const { name } of hosts) {
    assert.equal(runWaymark(["build", "--host", name, "--compress"], folder).status, 0);
    const icons = listIcons([]);
    const others = Object.keys(readTree(join(folder, "_site")))
      .filter((path) => !isPage(path) && !icons.includes(path) && !/\.(?:br|gz)$/.test(path))
      .filter(
        (path) => !own.some((known) => (known.endsWith("/") ? path.startsWith(known) : path === known)),
      );
    assert.deepEqual(others, [], name);
  }
});

test("check --host asks for one host only, and refuses one that is none", () => {
  const redirects = Array.from({ length: 101 }, (_, at) => `- { from: /old-${at}/*, to: / }\n`).join("");
  const folder = writeSite({ ...goodPages, "redirects.yaml": redirects });
  const run = (...args: string[]) => runWaymark(["check", ...args], folder);
  assert.match(
    run().stdout,
    /content\/redirects\.yaml {2}redirect-host\n.*Cloudflare Pages takes 2000 redirects and 100/,
  );
  assert.equal(run("--host", "nginx").status, 0);
  assert.equal(run("--host", "cloudflare").status, 1);
  assert.equal(run("--host", "geocities").status, 2);
  assert.equal(runWaymark(["build", "--path-prefix", '"><script>'], folder).status, 2);
  assert.equal(runWaymark(["build", "--host", "cloudflare"], makeFolder()).status, 1);
});
