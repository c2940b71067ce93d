import assert from "node:assert/strict";
import { test } from "node:test";
import { describeBlock } from "../../../../src/layouts/blocks/describe-block.ts";
import { makeDescribeContext } from "../../../support/make-describe-context.ts";
import { makeEntries } from "../../../support/make-entries.ts";

test("what somebody says is a quotation and no review, and the block of one says that one alone", () => {
  const entries = makeEntries(
    { name: "Ana", role: "Visitor", words: "I came.", source: "Guest book" },
    { name: "Bo", words: "Me too." },
  );
  const list = { kind: "testimonials", path: "", fields: [], entries };
  const source = { path: "", text: "" };
  const lists = new Map([["testimonials", { source, value: null, list }]]);
  const context = makeDescribeContext({ data: { ...makeDescribeContext().data, lists } });
  const block = { options: {}, places: {}, start: 0, end: 0 };
  const said = describeBlock({ ...block, name: "testimonial", words: "Ana" }, context);
  assert.deepEqual(JSON.parse(JSON.stringify(said)), [
    {
      "@type": "Quotation",
      text: "I came.",
      creator: { "@type": "Person", name: "Ana", jobTitle: "Visitor" },
      citation: "Guest book",
      inLanguage: "en",
    },
  ]);
  assert.equal(describeBlock({ ...block, name: "list", words: "testimonials" }, context).length, 2);
});
