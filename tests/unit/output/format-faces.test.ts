import assert from "node:assert/strict";
import { test } from "node:test";
import { formatFaces } from "../../../src/output/format-faces.ts";
import type { Typeface } from "../../../src/site/typeface.ts";
import { findTypeface } from "../../../src/theme/typefaces.ts";

const text = findTypeface("inter", "text");
const families = (css: string) =>
  [...css.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, name]) => name);

test("a font of the system stands in for each face, as wide and as high as it is", () => {
  const { css } = formatFaces({ text, headings: findTypeface("literata", "headings") }, ["en"], {});
  // 0.4639 of Inter beside 0.4464 of Arial.
  assert.match(
    css,
    /"Text Fallback";src:local\("Arial"\)[^}]*;ascent-override:93\.2%;[^}]*size-adjust:103\.9%/,
  );
  assert.match(css, /"Heading Fallback";src:local\("Times New Roman Bold"\)/);
  assert.match(css, /--font-heading:"Heading","Heading Fallback",ui-serif,Georgia,serif/);
});

test("headings in the face of the text share its files, but for a face with a cut for large sizes", () => {
  const same = formatFaces({ text, headings: findTypeface("inter", "headings", text) }, ["en"], {});
  assert.ok(!families(same.css).includes("Heading"));
  assert.match(same.css, /--font-heading:"Text","Heading Fallback"/);
  const soft = findTypeface("fraunces", "text");
  const both = formatFaces({ text: soft, headings: findTypeface("fraunces", "headings", soft) }, ["en"], {});
  assert.match(both.css, /"Heading";src:url\("\.\.\/fonts\/fraunces-heading\.woff2"\)/);
});

test("a language has the files of its script, and no other", () => {
  const files = (codes: string[]) =>
    [...formatFaces({ text, headings: text }, codes, {}).css.matchAll(/inter-(cyrl|grek|viet)/g)].map(
      ([, part]) => part,
    );
  assert.deepEqual(files(["en", "fr"]), []);
  assert.deepEqual(files(["en", "uk", "vi"]), ["cyrl", "viet"]);
  assert.deepEqual(formatFaces({ text, headings: text }, ["el"], {}).scripts.get("fonts/inter-grek.woff2"), [
    "Grek",
  ]);
});

test("a file of a site's own is asked for its own letters, in its own form", () => {
  const own: Typeface = {
    ...text,
    own: true,
    files: [
      {
        path: "/site/content/faces/a.TTF",
        weight: "400",
        italic: false,
        letters: "abcé",
        late: false,
        for: null,
      },
    ],
  };
  const { css, own: found } = formatFaces({ text: own, headings: own }, ["en"], {});
  assert.match(
    css,
    /src:url\("\.\.\/fonts\/own\/a\.TTF"\) format\("truetype"\)[^}]*unicode-range:U\+61-63,U\+E9\}/,
  );
  assert.deepEqual([...found], [["fonts/own/a.TTF", "/site/content/faces/a.TTF"]]);
});

test("files of one name in two folders stay two, and a name with signs in it breaks nothing", () => {
  const file = { weight: "400", italic: false, letters: null, late: false, for: null };
  const own = (name: string, path: string): Typeface => ({
    ...text,
    name,
    own: true,
    files: [{ ...file, path: `/site/content/${path}` }],
  });
  const asked = (one: string, other: string) =>
    [
      ...formatFaces({ text: own("One", one), headings: own("Other", other) }, ["en"], {}).css.matchAll(
        /url\("\.\.\/(.*?)"\) format/g,
      ),
    ].map(([, name]) => name);
  assert.deepEqual(asked("a/regular.woff2", "b/regular.woff2"), [
    "fonts/own/regular.woff2",
    "fonts/own/2-regular.woff2",
  ]);
  assert.deepEqual(asked('Große "eins".woff2', "a.woff2"), [
    "fonts/own/Gro-e-eins-.woff2",
    "fonts/own/a.woff2",
  ]);
});

test("what the site's own tokens name is not said again", () => {
  const { css } = formatFaces({ text, headings: text }, ["en"], {
    "font-text": "Brand",
    "font-heading": "Brand",
  });
  assert.equal(css, "");
});
