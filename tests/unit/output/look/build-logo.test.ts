import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { buildIcons } from "../../../../src/output/icons/build-icons.ts";
import { buildLogo } from "../../../../src/output/look/build-logo.ts";
import { formatLook } from "../../../../src/theme/look/format-look.ts";
import { drawLogo, makeLogoSite } from "../../../support/look/logo-site.ts";

async function build(look: Record<string, unknown>, files: Record<string, string | Buffer>) {
  const site = makeLogoSite(look, files);
  const formatted = formatLook({ day: {}, night: {} }, site.settings.look);
  const built = await buildLogo(site, formatted);
  return {
    ...built,
    icons: await buildIcons(site, formatted.colors, built.picture),
    colors: formatted.colors,
  };
}

test("a wide logo says the name of the site, a square one stands beside it, and site.yaml may say otherwise", async () => {
  const isNamed = async (width: number, name?: boolean) => {
    const logo = name === undefined ? "logo.svg" : { file: "logo.svg", name };
    return (await build({ logo }, { "logo.svg": drawLogo(width, 100, "#a21") })).logo?.isNamed;
  };
  assert.equal(await isNamed(100), true);
  assert.equal(await isNamed(500), false);
  assert.equal(await isNamed(500, true), true);
  assert.equal(await isNamed(100, false), false);
});

test("whatever its proportions, a logo has room on the narrowest phone and is not lost", async () => {
  for (const [width, height] of [
    [100, 100],
    [2000, 100],
    [100, 3000],
    [700, 100],
    [5000, 10],
  ] as const) {
    const { logo } = await build({ logo: "logo.svg" }, { "logo.svg": drawLogo(width, height, "#a21") });
    assert.ok(logo && logo.width <= 240 && logo.height <= 44, JSON.stringify(logo));
    assert.ok(logo.width >= 1 && logo.height >= 1);
    const drawn = (width + 20) / (height + 20);
    if (logo.height > 10 && logo.width > 10) assert.ok(Math.abs(logo.width / logo.height / drawn - 1) < 0.06);
  }
});

test("a dark logo has a sheet behind it at night, unless it comes in a form for that", async () => {
  const files = { "logo.svg": drawLogo(90, 90, "#101820"), "night.svg": drawLogo(90, 90, "#ffffff") };
  const alone = await build({ logo: "logo.svg" }, files);
  assert.deepEqual([alone.logo?.onSheet, alone.logo?.other], [true, null]);
  const both = await build({ logo: { file: "logo.svg", dark: "night.svg" } }, files);
  assert.equal(both.logo?.onSheet, false);
  assert.notEqual(both.logo?.other?.src, both.logo?.src);
  assert.equal(both.files.length, 2);
  const bright = await build({ logo: "logo.svg" }, { "logo.svg": drawLogo(90, 90, "#e8590c") });
  assert.equal(bright.logo?.onSheet, false);
});

test("on a dark paper the form for that is shown by day too", async () => {
  const files = { "logo.svg": drawLogo(90, 90, "#101820"), "night.svg": drawLogo(90, 90, "#ffffff") };
  const { logo, files: built } = await build(
    { logo: { file: "logo.svg", dark: "night.svg" }, paper: "#101820" },
    files,
  );
  assert.equal(logo?.other?.media, "print");
  assert.match(String(built[0]?.content), /#fff/);
});

test("a square logo is the icon, on a tile on which it is seen; of one that is a line the monogram stays", async () => {
  const square = await build({ logo: "logo.svg" }, { "logo.svg": drawLogo(90, 90, "#0000ff") });
  assert.match(square.icons.icon ?? "", /fill="#fcfbf7"\/><image/);
  const touch = square.icons.files.find(({ path }) => path === "apple-touch-icon.png")?.content as Buffer;
  const { dominant } = await sharp(
    await sharp(touch).extract({ left: 70, top: 70, width: 40, height: 40 }).toBuffer(),
  ).stats();
  assert.ok(dominant.b > 200 && dominant.r < 60);
  const pale = await build(
    { logo: "logo.svg", accent: "#7a1fa2" },
    { "logo.svg": drawLogo(90, 90, "#ffffff") },
  );
  assert.match(pale.icons.icon ?? "", /fill="#7a1fa2"\/><image/);
  assert.equal(pale.card, null);
  const wide = await build(
    { logo: "logo.svg", accent: "#7a1fa2" },
    { "logo.svg": drawLogo(600, 90, "#a21") },
  );
  assert.match(wide.icons.icon ?? "", /fill="#7a1fa2"\/><g .*<path/);
  assert.equal(wide.card?.isNamed, false);
});

test("a PNG is published no larger than heads of pages need, and a drawing without what runs", async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 4, background: "#a21" } })
    .png()
    .toBuffer();
  const png = await build({ logo: "art/Logo.png" }, { "art/Logo.png": photo });
  assert.match(png.logo?.src ?? "", /^\/assets\/logo\.\w+\.png$/);
  const { width = 0, height = 0 } = await sharp(png.files[0]?.content as Uint8Array).metadata();
  assert.ok(width <= 720 && height <= 192);
  const svg = drawLogo(90, 90, "#a21").replace("<path", '<script>alert(1)</script><path onclick="x()"');
  const drawn = await build({ logo: "logo.svg" }, { "logo.svg": svg });
  assert.doesNotMatch(String(drawn.files[0]?.content), /script|onclick/);
});

test("without its file a site is built as one without a logo", async () => {
  const { logo, files, icons } = await build({ logo: "logo.svg" }, {});
  assert.deepEqual([logo, files], [null, []]);
  assert.match(icons.icon ?? "", /<g /);
});
