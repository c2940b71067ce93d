import assert from "node:assert/strict";
import { test } from "node:test";
import { describeContact } from "../../../../src/layouts/blocks/describe-contact.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { makeDescribeContext } from "../../../support/make-describe-context.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { english } from "../../../support/make-page.ts";

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

test("a contact has a place with an address; who publishes the site is no second organisation", () => {
  const settings = settingsSchema.parse({ organisation: { name: "The Mill" } });
  const own = makeDescribeContext({ language: { ...english, settings } });
  const mill = {
    name: "The Mill",
    address: ["Rear house", "Mill Lane 4", "12345 Mill Town"],
    town: "Mill Town",
    postcode: "12345",
    country: "GB",
    phone: "01632 960",
    "map-link": "https://maps.example/1",
  };
  const address = {
    "@type": "PostalAddress",
    streetAddress: "Rear house, Mill Lane 4",
    postalCode: "12345",
    addressLocality: "Mill Town",
    addressCountry: "GB",
  };
  assert.deepEqual(asJson(describeContact(makeEntries(mill), own)), [
    {
      "@type": "Organization",
      "@id": "https://club.example/#publisher",
      name: "The Mill",
      url: "https://club.example/en/about/",
      telephone: "01632 960",
      address,
      location: { "@type": "Place", name: "The Mill", address, hasMap: "https://maps.example/1" },
    },
  ]);
  const [other] = asJson(describeContact(makeEntries({ name: "Elsewhere" }), own));
  assert.deepEqual([other["@id"], other.address], [undefined, undefined]);
});
