import assert from "node:assert/strict";
import { test } from "node:test";
import { drawLook } from "../../../../src/layouts/blocks/draw-look.ts";

const faces = { text: "Inter", headings: "Fraunces" };
const textOf = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("a colour is shown with what it stands on by day and at night, and how far the two are apart", () => {
  const day = { paper: "#ffffff", ink: "#000000", accent: "#767676", "on-accent": "#ffffff" };
  const html = drawLook({ day, night: { paper: "#000000", ink: "#ffffff" }, faces });
  assert.equal(
    textOf(html),
    "paper #ffffff 21.0 #000000 21.0 ink #000000 21.0 #ffffff 21.0 accent #767676 4.5 #767676 4.6 on-accent #ffffff 4.5 #ffffff 4.5",
  );
  assert.match(html, /<path [^>]*fill="#767676"\/><text [^>]*fill="#ffffff">/);
});

test("sizes are said in pixels, from the least to the greatest, in the typeface of the site", () => {
  const day = {
    "title-1": "min(clamp(2.25rem, 1.75rem + 2.2vw, 3.5rem), 14vw)",
    text: "1.125rem",
    beat: "calc(var(--text) * var(--line) * var(--room))",
    line: "1.6",
    room: "1.2",
    radius: "0",
  };
  const html = drawLook({ day, night: {}, faces });
  assert.equal(textOf(html), "Fraunces title-1 36–56 px Inter text 18 px beat 35 px radius 0");
});

test("a site without the tokens of the theme shows none", () => {
  assert.equal(drawLook({ day: {}, night: {}, faces }), "");
});
