import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { buildIcons } from "../../../../src/output/icons/build-icons.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { deriveColors } from "../../../../src/theme/colors/derive-colors.ts";
import { themeDir } from "../../../../src/theme/theme-dir.ts";
import { writeTree } from "../../../support/file-tree.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

const colors = deriveColors({ accent: "#aa2211" }).day;

async function build(title: string, own: Record<string, string> = {}): Promise<Map<string, string | Buffer>> {
  const assets = join(makeFolder(), "assets");
  writeTree(assets, own);
  const site = makeSite({ assetsDirs: [assets, themeDir], settings: settingsSchema.parse({ title }) });
  const { files } = await buildIcons(site, colors, null);
  return new Map(
    files.map(({ path, content }) => [
      path,
      typeof content === "string"
        ? content
        : content instanceof Uint8Array
          ? Buffer.from(content)
          : readFileSync((content as { copyFrom: string }).copyFrom, "utf8"),
    ]),
  );
}

test("a site without icons gets a whole set from its title, in its accent", async () => {
  const icons = await build("Bakery museum");
  const names = [
    "apple-touch-icon.png",
    "favicon.ico",
    "icon-192.png",
    "icon-512.png",
    "icon.svg",
    "site.webmanifest",
  ];
  assert.deepEqual([...icons.keys()].sort(), names);
  assert.match(String(icons.get("icon.svg")), new RegExp(`fill="${colors.fill}".*<path d="M .{100,}"/>`));
  assert.doesNotMatch(String(icons.get("icon.svg")), /<text|font/);
  for (const [path, size] of [
    ["icon-192.png", 192],
    ["icon-512.png", 512],
    ["apple-touch-icon.png", 180],
  ] as const) {
    const picture = sharp(icons.get(path) as Buffer);
    const { width, height, hasAlpha } = await picture.metadata();
    assert.deepEqual([width, height], [size, size]);
    const { dominant } = await picture.stats();
    assert.ok(dominant.r > 100 && dominant.b < 60, `${path} is in the accent`);
    assert.equal(hasAlpha && (await picture.stats()).isOpaque === false, false, path);
  }
  assert.equal((icons.get("favicon.ico") as Buffer).readUInt16LE(2), 1);
  const manifest = JSON.parse(String(icons.get("site.webmanifest")));
  assert.equal(manifest.name, "Bakery museum");
  assert.equal(manifest.theme_color, colors.paper);
  assert.deepEqual(
    manifest.icons.map(({ src }: { src: string }) => src),
    ["icon.svg", "icon-192.png", "icon-512.png"],
  );
});

test("the same title gives the same bytes, another one others", async () => {
  const [one, two, other] = [await build("Bakery"), await build("Bakery"), await build("Creamery")];
  assert.deepEqual(one, two);
  assert.notDeepEqual(one.get("icon-192.png"), other.get("icon-192.png"));
});

test("what a site has of its own stays, and the rest is made from its own drawing", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#00f"/></svg>';
  const icons = await build("Bakery", {
    "icons/icon.svg": svg,
    "icons/site.webmanifest": "{}",
    "icons/google1.html": "x",
  });
  assert.equal(icons.get("icon.svg"), svg);
  assert.equal(icons.get("site.webmanifest"), "{}");
  assert.equal(icons.get("google1.html"), "x");
  const { dominant } = await sharp(icons.get("icon-192.png") as Buffer).stats();
  assert.ok(dominant.b > 200 && dominant.r < 60);
});

test("beside pictures alone nothing is drawn, and the manifest names only what there is", async () => {
  const icons = await build("Bakery", { "icons/favicon.ico": "x" });
  assert.deepEqual([...icons.keys()].sort(), ["favicon.ico", "site.webmanifest"]);
  assert.deepEqual(JSON.parse(String(icons.get("site.webmanifest"))).icons, []);
});

test("an icon that can't be read is a fault of its file", async () => {
  await assert.rejects(
    build("Bakery museum", { "icons/icon.svg": "no drawing" }),
    /^FaultError: .*icons\/icon\.svg .*asset-fault\n.*SVG data parsing failed/,
  );
});

test("a title in Arabic has one letter for its sign, without the article, in the middle; one in Chinese has none", async () => {
  const middle = async (title: string) => {
    const svg = String((await build(title)).get("icon.svg"));
    const shape = sharp(Buffer.from(svg.replace(/fill="#[0-9a-f]+"\/>/, 'fill="#000"/>'))).resize(256, 256);
    const { info } = await shape
      .clone()
      .threshold(90)
      .trim({ threshold: 40 })
      .toBuffer({ resolveWithObject: true });
    return {
      svg,
      x: info.width / 2 - (info.trimOffsetLeft ?? 0),
      y: info.height / 2 - (info.trimOffsetTop ?? 0),
    };
  };
  const arabic = await middle("المتحف القديم");
  assert.equal(arabic.svg, (await middle("متحف")).svg);
  assert.ok(Math.abs(arabic.x - 128) < 4 && Math.abs(arabic.y - 128) < 4, `${arabic.x} ${arabic.y}`);
  assert.match(String((await build("海港博物館")).get("icon.svg")), /d="M0-19 19 0 0 19-19 0z"/);
});
