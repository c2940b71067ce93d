import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { startPreview } from "../support/start-preview.ts";
import { writeSite } from "../support/write-site.ts";

const settings = `title: The programme
url: https://www.example.org
sharedAddress: true
languages: [{ code: en }, { code: es }]
navigation:
  - title: Example
    link: https://www.example.org/en/
`;

const pages = {
  "en/programme/index.md":
    "# The programme\n\nOf [Example](https://www.example.org/en/), which has [shops](https://www.example.org/en/shops/). More [about it](about.md).\n",
  "en/programme/about.md": "# About it\n\nText.\n",
  "es/programme/index.md": "# El programa\n\nTexto.\n",
};

/** A part of a larger site with these files beside, or in the place of, its pages. */
function writePart(files: Record<string, string> = {}): string {
  return writeSite({ "site.yaml": settings, ...pages, ...files });
}

function run(args: string[], folder: string): string {
  const { status, stdout, stderr } = runWaymark(args, folder);
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test("a part of a larger site makes no page where that one's are, for any host, and links to them lead out", () => {
  const folder = writePart();
  for (const host of ["plain", "netlify", "cloudflare", "nginx", "apache", "s3"]) {
    run(["build", "--host", host], folder);
    for (const door of ["index.html", "en/index.html", "es/index.html"])
      assert.equal(existsSync(join(folder, "_site", door)), false, `${host} ${door}`);
    const rules = join(folder, "_site/_redirects");
    if (existsSync(rules)) assert.doesNotMatch(readFileSync(rules, "utf8"), /^\/(?:en\/?|es\/?)? /m);
  }
  const html = readFileSync(join(folder, "_site/en/programme/index.html"), "utf8");
  assert.match(html, /<p>Of <a href="https:\/\/www\.example\.org\/en\/" class="outside-link"/);
  assert.match(html, /<a class="site-name" href="\/en\/programme\/">/);
});

test("its addresses are remembered without those of the larger site, and a list that has these from before loses nothing", () => {
  const before = writePart({ "site.yaml": settings.replace("sharedAddress: true\n", "") });
  run(["remember"], before);
  const old = readFileSync(join(before, "content/addresses.txt"), "utf8");
  assert.match(old, /^\/en\/$/m);
  const folder = writePart({ "addresses.txt": old });
  run(["check"], folder);
  const fresh = writePart();
  run(["remember"], fresh);
  const lines = readFileSync(join(fresh, "content/addresses.txt"), "utf8").split("\n");
  assert.deepEqual(
    lines.filter((line) => ["/", "/en/", "/es/"].includes(line)),
    [],
  );
  assert.ok(lines.includes("/en/programme/"));
});

test("a path to a page of the larger site is corrected to its whole address; below a page of its own nothing is taken for theirs", () => {
  const folder = writePart({
    "site.yaml": settings.replace("link: https://www.example.org/en/", "link: /en/"),
    "en/programme/about.md":
      "# About it\n\nOf [Example](/en/). The [leaders](https://www.example.org/en/programme/leaders/).\n",
  });
  const { status, stdout, stderr } = runWaymark(["check"], folder);
  const said = stdout + stderr;
  assert.equal(status, 1, said);
  assert.match(said, /"\/en\/" is a page of the larger site, not of this one\. Write its whole address\./);
  assert.match(said, /Write: +link: https:\/\/www\.example\.org\/en\//);
  assert.match(said, /Write: +Of \[Example\]\(https:\/\/www\.example\.org\/en\/\)/);
  assert.match(said, /There is no page or file at "https:\/\/www\.example\.org\/en\/programme\/leaders\/"/);
});

test("an old address of its own may lead to a page of the larger site", () => {
  const folder = writePart({
    "redirects.yaml": "- from: /en/shop/\n  to: https://www.example.org/en/shops/\n",
  });
  run(["build"], folder);
  const html = readFileSync(join(folder, "_site/en/shop/index.html"), "utf8");
  assert.match(html, /url=https:\/\/www\.example\.org\/en\/shops\//);
});

test("where it stands alone one comes in by its top: opened from a disk, and in the preview", async () => {
  const folder = writePart();
  run(["build", "--relative"], folder);
  assert.match(readFileSync(join(folder, "_site/index.html"), "utf8"), /url=\.\/en\/programme\//);
  const preview = await startPreview(folder);
  try {
    const { status, url } = await fetch(`${preview.origin}/`);
    assert.equal(status, 200);
    assert.match(url, /\/en\/programme\/$/);
  } finally {
    await preview.end();
  }
});
