import assert from "node:assert/strict";
import { test } from "node:test";
import { collectSmall } from "../../../src/navigation/collect-small.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeWritten } from "../../support/make-written.ts";

test("the pictures of data are small, those of pages and of nobody are not", () => {
  const page = makePage({ url: "/", text: "![A boat](boat.jpg)\n" });
  const files = ["boat.jpg", "people/ana.jpg", "other.jpg"].map((id) => ({
    id,
    absolutePath: `/${id}`,
    size: 1,
  }));
  const written = [makeWritten("- name: Ana\n  photo: people/ana.jpg\n  other: gone.jpg\n")];
  const content = { ...makeContent([page], { files }), written };
  assert.deepEqual([...collectSmall(content, buildPageIndex(content))], ["people/ana.jpg"]);
});
