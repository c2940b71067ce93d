import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

test("fix mends what it can, keeps the rest byte for byte, and --dry-run only shows it", () => {
  const text =
    "---\r\ntitle: A: b\r\n# a comment\r\n---\r\n\r\n##Head\r\n\r\nSee [x] (https://x.example/) and  two blanks.   \r\n";
  const folder = writeSite({ "index.md": text });
  const file = join(folder, "content/index.md");
  const dry = runWaymark(["fix", "--dry-run"], folder);
  assert.match(dry.stdout, /would be mended\. Nothing was written/);
  assert.equal(readFileSync(file, "utf8"), text);
  const { status, stdout } = runWaymark(["fix"], folder);
  assert.equal(status, 0);
  assert.match(stdout, /^- title: A: b\n\+ title: "A: b"$/m);
  assert.equal(
    readFileSync(file, "utf8"),
    '---\r\ntitle: "A: b"\r\n# a comment\r\n---\r\n\r\n## Head\r\n\r\nSee [x](https://x.example/) and  two blanks.   \r\n',
  );
  assert.match(runWaymark(["fix"], folder).stdout, /^Nothing to mend by itself\./);
  const nowhere = runWaymark(["fix", "content/index.md:2"], folder);
  assert.match(nowhere.stderr, /^Nothing is proposed at "content\/index\.md:2"\./);
  assert.equal(nowhere.status, 2);
});

test("fix leaves a file alone whose letters can't be read, so that it can still be saved anew", () => {
  const folder = writeSite({
    "site.yaml": "title: Museum\nlanguages:\n  - code: en\n  - code: es\n",
    "en/index.md": "# Museum\n",
    "es/index.md": "# Museo\n",
  });
  const page = join(folder, "content/en/years.md");
  const latin = Buffer.from("# Los a\xf1os\n\n##Ni\xf1os\n\nNada.\n", "latin1");
  writeFileSync(page, latin);
  const words = join(folder, "content/es/interface.yaml");
  const wide = Buffer.from("\uFEFFmenu: Menú\n", "utf16le");
  writeFileSync(words, wide);
  assert.equal(runWaymark(["fix"], folder).status, 0);
  assert.deepEqual(readFileSync(page), latin);
  assert.deepEqual(readFileSync(words), wide);
});
