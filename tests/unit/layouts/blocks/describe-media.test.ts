import assert from "node:assert/strict";
import { test } from "node:test";
import { describeMedia } from "../../../../src/layouts/blocks/describe-media.ts";
import { english } from "../../../support/make-page.ts";

const whole = {
  file: "attic.mp4",
  title: "The attic",
  date: "2026-03-01",
  poster: "stairs.webp",
  length: "6:05",
};
const context = {
  language: english,
  ofPage: {
    full: (href: string) => `https://a.example/${href}`,
    poster: (src: string) => `https://a.example/${src}`,
  },
};

test("a film of the site is described where title, day and poster are known", () => {
  assert.deepEqual(describeMedia(whole, context), [
    {
      "@type": "VideoObject",
      name: "The attic",
      thumbnailUrl: "https://a.example/stairs.webp",
      uploadDate: "2026-03-01",
      contentUrl: "https://a.example/attic.mp4",
      inLanguage: "en",
      duration: "PT6M5S",
    },
  ]);
});

test("one of another site, and one of which not enough is known, is not", () => {
  for (const missing of ["file", "title", "date", "poster"])
    assert.deepEqual(describeMedia({ ...whole, [missing]: "" }, context), [], missing);
  assert.deepEqual(
    describeMedia(whole, { ...context, ofPage: { ...context.ofPage, poster: () => null } }),
    [],
  );
});
