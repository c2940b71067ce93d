import assert from "node:assert/strict";
import { test } from "node:test";
import { describePeople } from "../../../../src/layouts/blocks/describe-people.ts";
import { makeDescribeContext } from "../../../support/make-describe-context.ts";
import { makeEntries } from "../../../support/make-entries.ts";

const context = makeDescribeContext();
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a person is known by what they do, for whom, and where else they are", () => {
  const links = [
    { title: "Talks", link: "https://talks.example" },
    { title: "Soon", link: "draft.md" },
  ];
  const ana = { name: "Ana", role: "Chair", photo: { file: "ana.jpg", alt: "" }, page: "/en/ana/", links };
  assert.deepEqual(asJson(describePeople(makeEntries(ana, { name: "Bo", page: "draft.md" }), context)), [
    {
      "@type": "Person",
      name: "Ana",
      jobTitle: "Chair",
      image: "https://club.example/assets/ana.jpg",
      url: "https://club.example/en/ana/",
      sameAs: ["https://talks.example"],
      affiliation: { "@id": "https://club.example/#publisher" },
    },
    { "@type": "Person", name: "Bo", affiliation: { "@id": "https://club.example/#publisher" } },
  ]);
});
