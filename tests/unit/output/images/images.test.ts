import assert from "node:assert/strict";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp, { type Sharp } from "sharp";
import { writeEntry } from "../../../../src/cache/read-kept.ts";
import type { ContentFile } from "../../../../src/content/content.ts";
import type { ImageFacts, ImageFault } from "../../../../src/content/image-facts.ts";
import { completeFiles } from "../../../../src/output/complete-files.ts";
import { buildImages } from "../../../../src/output/images/build-images.ts";
import { readImage } from "../../../../src/output/images/read-image.ts";
import { readImages } from "../../../../src/output/images/read-images.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

/** A picture with something in it to encode. */
function paint(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 7 + Math.floor(at / width)) % 251;
  return sharp(pixels, { raw: { width, height, channels } });
}

async function animation(frames: number): Promise<Buffer> {
  const colors = ["#a00", "#0a0", "#00a"];
  const pages = colors.slice(0, frames).map((background) => ({
    create: { width: 60, height: 40, channels: 4 as const, background },
  }));
  const inputs = await Promise.all(pages.map((page) => sharp(page).png().toBuffer()));
  return sharp(inputs, { join: { animated: true } })
    .gif()
    .toBuffer();
}

function put(folder: string, id: string, content: Buffer | string): ContentFile {
  const absolutePath = join(folder, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(absolutePath, content);
  return { id, absolutePath, size: content.length };
}

async function build(
  folder: string,
  shown: ContentFile[],
  linked: ContentFile[] = [],
  small: ReadonlySet<string> = new Set(),
) {
  const site = makeSite({ cacheDir: join(folder, ".cache") });
  const images = await readImages([...shown, ...linked], site);
  const built = buildImages(site, { shown, linked, small }, images);
  return { ...built, files: await completeFiles(built.files, null) };
}

const fileOf = (built: Awaited<ReturnType<typeof build>>, ending: string) =>
  built.files.filter(({ path }) => path.endsWith(ending)).map(({ content }) => content as Uint8Array);

test("a photograph becomes AVIF and WebP in several widths, with a name that any server can take", async () => {
  const folder = makeFolder();
  const photo = put(folder, "Unsere Größe 1.jpg", await paint(2000, 1000).jpeg().toBuffer());
  const { images, files } = await build(folder, [photo]);
  const image = images.get(photo.id);
  assert.deepEqual([image?.width, image?.height], [2000, 1000]);
  assert.deepEqual(
    image?.sources.map(({ type, candidates }) => [type, candidates.map(({ width }) => width)]),
    [
      ["image/avif", [480, 800, 1200, 1600]],
      ["image/webp", [480, 800, 1200, 1600]],
    ],
  );
  for (const { path, content } of files) {
    assert.match(path, /^assets\/images\/unsere-groe-1\.[0-9a-f]{10}-\d+\.(avif|webp)$/);
    const { width, height } = await sharp(content as Uint8Array).metadata();
    assert.ok(path.includes(`-${width}.`), path);
    assert.equal(height, Math.round(width / 2));
  }
});

test("a picture that lists show is made as small as they show it, too", async () => {
  const folder = makeFolder();
  const photo = put(folder, "ana.jpg", await paint(600, 600).jpeg().toBuffer());
  const { images } = await build(folder, [photo], [], new Set([photo.id]));
  const [avif] = images.get(photo.id)?.sources ?? [];
  assert.deepEqual(
    avif?.candidates.map(({ width }) => width),
    [192, 320, 480, 600],
  );
});

test("a small image is not blown up", async () => {
  const folder = makeFolder();
  const { images } = await build(folder, [put(folder, "s.png", await paint(300, 200).png().toBuffer())]);
  assert.deepEqual(
    images.get("s.png")?.sources.map(({ candidates }) => candidates.map(({ width }) => width)),
    [[300], [300]],
  );
});

test("a photograph that a camera turned stands upright, and what the camera noted is gone", async () => {
  const folder = makeFolder();
  const turned = await paint(600, 300)
    .jpeg()
    .withExif({ IFD0: { Copyright: "SecretOwner" }, IFD3: { GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const photo = put(folder, "turned.jpg", turned);
  const { images, files } = await build(folder, [photo], [photo]);
  assert.deepEqual([images.get(photo.id)?.width, images.get(photo.id)?.height], [300, 600]);
  assert.ok(files.some(({ path }) => path === "turned.jpg"));
  for (const { path, content } of files) {
    const { width, height, exif, orientation } = await sharp(content as Uint8Array).metadata();
    assert.ok(width < height, path);
    assert.deepEqual([exif, orientation], [undefined, undefined], path);
    assert.ok(!Buffer.from(content as Uint8Array).includes("SecretOwner"), path);
  }
});

test("transparency survives", async () => {
  const folder = makeFolder();
  const built = await build(folder, [put(folder, "glass.png", await paint(500, 500, 4).png().toBuffer())]);
  for (const bytes of [...fileOf(built, ".avif"), ...fileOf(built, ".webp")])
    assert.equal((await sharp(bytes).metadata()).hasAlpha, true);
});

test("an animated image keeps its frames", async () => {
  const folder = makeFolder();
  const built = await build(folder, [put(folder, "turn.gif", await animation(3))]);
  const [bytes] = fileOf(built, ".webp");
  const { pages, width } = await sharp(bytes as Uint8Array).metadata();
  assert.deepEqual([pages, width, built.files.length], [3, 60, 1]);
  assert.equal(built.images.get("turn.gif")?.height, 40);
});

test("a drawing is cleaned of scripts, notes and what would be fetched from elsewhere", async () => {
  const folder = makeFolder();
  const svg = `<?xml version="1.0"?><!-- by Ann --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" onload="go()">
<script>go()</script><style>@import "https://x.example/a.css";.a{fill:#123456}</style>
<foreignObject><p>no</p></foreignObject><image href="https://x.example/b.png" width="2" height="2"/>
<path class="a" d="M0 0h9v9z" onclick="go()"/></svg>`;
  const built = await build(folder, [put(folder, "d.svg", svg)]);
  const text = Buffer.from(fileOf(built, ".svg")[0] as Uint8Array).toString();
  assert.doesNotMatch(text, /script|onload|onclick|foreignObject|example|Ann|import/);
  assert.match(text, /#123456/);
  assert.deepEqual([built.images.get("d.svg")?.width, built.images.get("d.svg")?.height], [40, 20]);
});

test("what was encoded once is taken from the cache, until the content changes", async () => {
  const folder = makeFolder();
  const photo = put(folder, "a.png", await paint(100, 80).png().toBuffer());
  await build(folder, [photo]);
  const cache = join(folder, ".cache/images");
  for (const name of readdirSync(cache))
    await writeEntry(join(folder, ".cache"), `images/${name}`, Buffer.from("kept"));
  const again = await build(folder, [photo]);
  assert.deepEqual(
    again.files.map(({ content }) => Buffer.from(content as Uint8Array).toString()),
    ["kept", "kept"],
  );
  const changed = await build(folder, [put(folder, "a.png", await paint(100, 81).png().toBuffer())]);
  for (const { content } of changed.files)
    assert.notEqual(Buffer.from(content as Uint8Array).toString(), "kept");
});

test("the same picture beside two pages is made once", async () => {
  const folder = makeFolder();
  const bytes = await paint(100, 80).png().toBuffer();
  const { files } = await build(folder, [
    put(folder, "a.png", bytes),
    put(join(folder, "x"), "a.png", bytes),
  ]);
  assert.equal(files.length, 2);
});

test("half an upload, a text with the ending of an image, HEIC and bitmaps are faults with a remedy", async () => {
  const folder = makeFolder();
  const half = put(folder, "half.jpg", await paint(400, 300).jpeg().toBuffer());
  truncateSync(half.absolutePath, Math.round(half.size / 2));
  const files = {
    half,
    text: put(folder, "text.png", "not an image"),
    svg: put(folder, "d.svg", "<svg><g></svg>"),
    empty: put(folder, "empty.svg", ""),
    phone: put(folder, "p.heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")),
    bitmap: put(folder, "b.bmp", Buffer.from("BM\0\0\0\0", "latin1")),
  };
  const found: Record<string, string> = {};
  for (const [name, { absolutePath }] of Object.entries(files))
    found[name] = ((await readImage(absolutePath, makeSite())) as ImageFault).fault;
  assert.deepEqual(found, {
    half: "the file is damaged or not an image",
    text: "the file is damaged or not an image",
    svg: "the drawing is damaged or not an SVG",
    empty: "the drawing is damaged or not an SVG",
    phone: "browsers can't show this kind of image",
    bitmap: "browsers can't show this kind of image",
  });
});

test("an image is read again only when its file has changed", async () => {
  const folder = makeFolder();
  const photo = put(folder, "a.png", await paint(10, 8).png().toBuffer());
  const memory = new Map<string, ImageFacts | ImageFault>();
  const first = await readImages([photo], makeSite(), memory);
  const second = await readImages([photo], makeSite(), memory);
  assert.equal(first.get("a.png"), second.get("a.png"));
  put(folder, "a.png", await paint(10, 9).png().toBuffer());
  assert.notEqual((await readImages([photo], makeSite(), memory)).get("a.png"), first.get("a.png"));
});
