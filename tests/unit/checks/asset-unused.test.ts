import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const theme = [
  "layouts/page.njk",
  "sidenav/_sidenav.scss",
  "sidenav/sidenav.njk",
  "styles/_tokens.scss",
  "styles/main.scss",
  "scripts/main.ts",
];

/** What is said of each file, by path with its text. */
function find(files: Record<string, string>): Record<string, string> {
  const own = Object.entries(files).map(([path, text]) => ({ path, shown: `assets/${path}`, text }));
  const page = makePage({ url: "/", text: "Words.\n", settings: { noindex: true } });
  const found = checkPages([page], {}, {}, { assets: { own, theme } });
  assert.deepEqual([...new Set(found.map(({ rule }) => rule))], found.length > 0 ? ["asset-unused"] : []);
  return Object.fromEntries(
    found.map(({ file, message }) => [file, message.replace("Nothing uses this file.", "").trim()]),
  );
}

test("what takes the place of a file of the theme, or means something by its path, is used", () => {
  const files = [
    "sidenav/sidenav.njk",
    "styles/_tokens.scss",
    "styles/main.scss",
    "layouts/exhibit.njk",
    "icons/google123.html",
  ];
  const others = [
    "motif/draw-mark.ts",
    "cards/draw-card.ts",
    "fonts/cards/a.ttf",
    "eleventy.ts",
    "README.md",
    "LICENSE",
    "fonts/a.LICENSE.txt",
  ];
  assert.deepEqual(find(Object.fromEntries([...files, ...others].map((path) => [path, ""]))), {});
});

test("what another file names is used, by whatever form of its name", () => {
  assert.deepEqual(
    find({
      "styles/main.scss":
        '@use "theme";\n@use "blocks/boat";\n@use "parts";\n.a { background: url("../images/sea view.png") }',
      "styles/blocks/_boat.scss": '@font-face { src: url("../fonts/hull.woff2"); }',
      "styles/parts/_index.scss": "",
      "fonts/hull.woff2": "",
      "motif/draw-mark.ts": 'import { buoy } from "./buoy.ts";',
      "motif/buoy.ts": "",
      "layouts/page.njk": '{% from "hours/hours.njk" import hours %}',
      "hours/hours.njk": "",
    }),
    {},
  );
});

test("what nothing uses is told, with the likely path", () => {
  assert.deepEqual(
    find({
      "style/main.scss": "",
      "Styles/Main.scss": "",
      "tokens.scss": "",
      "sidenav.njk": "",
      "sidenav/_sidenavv.scss": "",
      "site.css": "",
      "draw-mark.ts": "",
      "favicon.ico": "",
      "logo.svg": "",
      "boat.psd": "",
    }),
    {
      "assets/style/main.scss": 'Did you mean "assets/styles/main.scss"?',
      "assets/Styles/Main.scss": 'Did you mean "assets/styles/main.scss"?',
      "assets/tokens.scss": 'Did you mean "assets/styles/_tokens.scss"?',
      "assets/sidenav.njk": 'Did you mean "assets/sidenav/sidenav.njk"?',
      "assets/sidenav/_sidenavv.scss": 'Did you mean "assets/sidenav/_sidenav.scss"?',
      "assets/site.css": 'Did you mean "assets/styles/main.scss"?',
      "assets/draw-mark.ts": 'Did you mean "assets/motif/draw-mark.ts"?',
      "assets/favicon.ico": 'Did you mean "assets/icons/favicon.ico"?',
      "assets/logo.svg": 'Did you mean "assets/icons/icon.svg"?',
      "assets/boat.psd": "",
    },
  );
});
