import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import sharp from "sharp";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

// Each secret is a word of its own, so that a leak tells where it came from.
const content: Record<string, string> = {
  "site.yaml": `# zqleaksitecomment
title: Harbour museum
url: https://museum.example
navigation:
  - title: Visit # zqleaknavcomment
    link: /en/visit/
fields:
  - name: contact
    type: text
    help: zqleakfieldhelp
`,
  "redirects.yaml": `# zqleakredirectcomment
- from: /old-visit/
  to: /en/visit/
`,
  "README.md": "# zqleakreadme\n",
  "notes.txt": "zqleakloosefile\n",
  ".env": "TOKEN=zqleakdotfile\n",
  "data/rota.yaml": "# zqleakdatacomment\n- name: zqleakdatavalue\n",
  "en/interface.yaml": "# zqleakwordscomment\nhome: Home\n",
  "en/index.md": `# Harbour museum

Boats and people. See [when to come](visit.md).
`,
  "en/visit.md": `---
# zqleakyamlcomment
title: Visit us
description: When to come and how to find us.
contact: zqleakfieldvalue # zqleakyamltail
owner: zqleakowner
reviewBy: 2031-07-23
---

<!-- zqleakblockcomment -->

The museum <!-- zqleakinlinecomment --> is open. <!-- check-ignore word-twice: zqleakreason --> It is near the the quay.

- One <!-- zqleaklistcomment -->

| Day | Open |
| --- | --- |
| Monday <!-- zqleaktablecomment --> | no |

<div>
<!-- zqleakhtmlcomment
over two lines zqleaksecondline -->
Words.
</div>

[//]: # (zqleakreference)

![The quay at noon](quay.jpg) and [the same in large](quay-large.jpg), [a drawing](plan.svg).

![A drawing](boat.svg)
`,
  "en/boat.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- zqleaksvgcomment --><metadata>zqleaksvgmetadata</metadata><path d="M0 0h9v9z"/></svg>`,
  "en/plan.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- zqleakplancomment --><path d="M0 0h9v9z"/></svg>`,
  "en/zqleakdraftfile.md": `---
title: zqleakdrafttitle
draft: true
aliases:
  - /zqleakdraftalias/
---

zqleakdraftwords and ![the ship](zqleakdraftpicture.png)
`,
  "en/zqleakearlyfile.md":
    "---\ntitle: zqleakearlytitle\npublish: 2026-03-02\naliases: [/zqleakearlyalias/]\n---\n\nzqleakearlywords\n",
  "en/zqleaklatefile.md":
    "---\ntitle: zqleaklatetitle\nexpires: 2026-02-28\naliases: [/zqleaklatealias/]\n---\n\nzqleaklatewords\n",
};

const folder = makeFolder();
const secret = /zqleak[a-z]+|2031-07-23/g;
/** Every way in which a site is written, with the folder that is published. */
const ways: Record<string, string[]> = {
  plain: ["--compress"],
  netlify: ["--host", "netlify"],
  disk: ["--relative"],
  preview: ["--preview", "--path-prefix", "/pull/7/"],
};

before(async () => {
  writeTree(join(folder, "content"), content);
  const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: "#357" } });
  const camera = {
    IFD0: {
      Copyright: "zqleakexifowner",
      ImageDescription: "zqleakexifnote",
      Software: "zqleakexifsoftware",
    },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 52/1 55/1", GPSLongitudeRef: "W" },
  };
  for (const name of ["quay.jpg", "quay-large.jpg"])
    await photo()
      .withExif(camera)
      .jpeg()
      .toFile(join(folder, "content/en", name));
  await photo().withExif(camera).png().toFile(join(folder, "content/en/zqleakdraftpicture.png"));
  // A hidden folder of an editor, beside the pages.
  mkdirSync(join(folder, "content/.obsidian"));
  writeFileSync(join(folder, "content/.obsidian/app.json"), '{"zqleakhiddenfolder": 1}');
  for (const output of Object.keys(ways)) build(output);
});

function build(output: string): void {
  const options = ways[output] ?? [];
  const { status, stderr } = runWaymark(
    ["build", "--date", "2026-03-01", "--output", output, ...options],
    folder,
  );
  assert.equal(status, 0, stderr);
}

/** All files of an output folder, by path, compressed ones unpacked. */
function files(output: string): Map<string, Buffer> {
  const dir = join(folder, output);
  const names = (readdirSync(dir, { recursive: true }) as string[]).filter((name) =>
    statSync(join(dir, name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(dir, name));
      if (name.endsWith(".br")) return [name, brotliDecompressSync(bytes)];
      return [name, name.endsWith(".gz") ? gunzipSync(bytes) : bytes];
    }),
  );
}

/** Secrets in the name or the bytes of a file. */
function findSecrets(name: string, bytes: Buffer): string[] {
  return [
    ...new Set([name, bytes.toString("latin1"), bytes.toString("utf16le")].join("\0").match(secret) ?? []),
  ];
}

/** What must not be in an output folder and is, each with its file. */
async function findInOutput(output: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, bytes] of files(output)) {
    found.push(...findSecrets(name, bytes).map((word) => `${word} in ${name}`));
    if (bytes.toString("latin1").includes(folder)) found.push(`a folder of this machine in ${name}`);
    if (!/\.(?:avif|webp|jpe?g|png)$/.test(name)) continue;
    const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
    if (exif || xmp || iptc || comments) found.push(`notes of a camera in ${name}`);
  }
  return found;
}

for (const output of Object.keys(ways))
  test(`nothing that visitors must not read is in the output: ${output}`, async () => {
    assert.deepEqual(await findInOutput(output), []);
  });

test("pages that are taken back are gone with the next build, whatever it keeps of the last one", async () => {
  const drafts = Object.entries(content).filter(([, text]) => /^(?:draft|publish|expires):/m.test(text));
  assert.equal(drafts.length, 3);
  const shown = drafts.map(([path, text]) => [path, text.replace(/^(?:draft|publish|expires):.*\n/m, "")]);
  writeTree(join(folder, "content"), Object.fromEntries(shown));
  build("plain");
  const found = (await findInOutput("plain")).join("\n");
  for (const word of ["drafttitle", "draftalias", "draftpicture", "earlywords", "latewords"])
    assert.match(found, new RegExp(`zqleak${word} in `));
  writeTree(join(folder, "content"), Object.fromEntries(drafts));
  build("plain");
  assert.deepEqual(await findInOutput("plain"), []);
});

test("the secrets were there to be found", async () => {
  const seeded = new Set(Object.entries(content).flatMap((file) => file.join("\0").match(secret) ?? []));
  assert.ok(seeded.size > 30, String(seeded.size));
  const photo = readFileSync(join(folder, "content/en/quay.jpg"));
  assert.deepEqual(findSecrets("quay.jpg", photo).sort(), [
    "zqleakexifnote",
    "zqleakexifowner",
    "zqleakexifsoftware",
  ]);
  assert.ok((await sharp(photo).metadata()).exif);
});

test("what is public is there", () => {
  const html = files("plain").get("en/visit/index.html")?.toString() ?? "";
  for (const words of ["The museum", "is open.", "Monday", "Words.", "The quay at noon", "the same in large"])
    assert.ok(html.includes(words), words);
});
