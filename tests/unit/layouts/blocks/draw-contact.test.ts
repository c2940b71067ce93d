import assert from "node:assert/strict";
import { test } from "node:test";
import { drawContact } from "../../../../src/layouts/blocks/draw-contact.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

const draw = (values: Record<string, unknown>) => drawContact(makeEntries(values), makeListContext());

test("a contact has its address, its ways to reach somebody, and a map that leads to one", () => {
  const html = draw({
    name: "The Mill",
    address: ["Mill Lane 4 <rear>", "Mill Town"],
    phone: "01632 960",
    email: "mill@example.org",
    hours: "Daily",
    map: { file: "map.svg", alt: "A map", credit: "© Mappers" },
    "map-link": "https://www.maps.example/?at=1&2",
    directions: "By tram.",
  });
  assert.match(html, /<address class="contact__address">Mill Lane 4 &lt;rear&gt;<br>Mill Town<\/address>/);
  const terms = [...html.matchAll(/contact__term">([^<]*)/g)].map(([, term]) => term);
  assert.deepEqual(terms, ["contactPhone", "contactEmail", "contactHours"]);
  assert.match(
    html,
    /<a href="https:\/\/www\.maps\.example\/\?at=1&amp;2" rel="noopener">\[map\.svg\|A map\|\]<span class="contact__open outside-mark">contactMap<\/span><\/a><p class="picture-credit">© Mappers<\/p>/,
  );
  assert.match(html, /<div class="contact__directions"><p>By tram\.<\/p><\/div>/);
});

test("what nobody wrote is not there: a name alone, a map without a link, a link without a picture", () => {
  assert.equal(
    draw({ name: "The Mill" }),
    '<div class="contact">\n<div class="contact__words">\n<div class="contact__title">The Mill</div>\n</div>\n</div>\n',
  );
  assert.match(draw({ name: "M", map: { file: "m.png", alt: "" } }), /contact__map">\[m\.png[^<]*<\/div>/);
  assert.match(draw({ name: "M", "map-link": "geo:1,2" }), /<a href="geo:1,2"><span class="contact__open">/);
  assert.doesNotMatch(draw({ name: "M", "map-link": "draft.md" }), /contact__map/);
});
