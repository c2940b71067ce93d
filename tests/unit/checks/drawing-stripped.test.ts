import assert from "node:assert/strict";
import { test } from "node:test";
import type { ImageFacts, ImageFault, LostParts } from "../../../src/content/image-facts.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

function told(text: string, image: ImageFacts | ImageFault): string[] {
  const files = [{ id: "plan.svg", absolutePath: "/site/content/plan.svg", size: 1 }];
  return checkPages(
    [makePage({ url: "/", text })],
    { files },
    {},
    { images: new Map([["plan.svg", image]]) },
  ).map(({ level, rule, line, message }) => `${level} ${rule} ${line} ${message}`);
}

const drawing = (lost?: LostParts): ImageFacts => ({
  kind: "drawing",
  width: 9,
  height: 9,
  hash: "a",
  ...(lost ? { lost } : {}),
});

test("a drawing that lost what people would see is an error, one that lost what it would do is told", () => {
  assert.deepEqual(told("![The plan](plan.svg)", drawing()), []);
  assert.deepEqual(
    told("![The plan](plan.svg)", drawing({ seen: ["<foreignObject>"], done: ["<script>"] })),
    [
      'error drawing-stripped 1 The drawing "plan.svg" is published without a part that could fetch or run something: <foreignObject>.',
    ],
  );
  assert.deepEqual(told("[The plan](plan.svg)", drawing({ seen: [], done: ["<script>", "<script>"] })), [
    'notice drawing-stripped 1 The drawing "plan.svg" is published without a part that could fetch or run something: <script>.',
  ]);
});

test("a damaged drawing is told where a page only links to it, since it would be published as it lies", () => {
  const damaged = { fault: "the drawing is damaged or not an SVG", hint: "Export it again." };
  assert.deepEqual(told("[The plan](plan.svg)", damaged), [
    'error image-broken 1 The image "plan.svg" can\'t be shown: the drawing is damaged or not an SVG.',
  ]);
});
