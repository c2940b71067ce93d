import assert from "node:assert/strict";
import { test } from "node:test";
import { describePartners } from "../../../../src/layouts/blocks/describe-partners.ts";
import { makeDescribeContext } from "../../../support/make-describe-context.ts";
import { makeEntries } from "../../../support/make-entries.ts";

const context = makeDescribeContext();
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a partner is known by name, address and logo", () => {
  const bank = { name: "Bank", logo: { file: "bank.svg", alt: "" }, link: "https://bank.example" };
  assert.deepEqual(asJson(describePartners(makeEntries(bank), context)), [
    {
      "@type": "Organization",
      name: "Bank",
      url: "https://bank.example",
      logo: "https://club.example/assets/bank.svg",
    },
  ]);
});
