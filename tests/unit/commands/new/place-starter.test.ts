import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseTexts } from "../../../../src/commands/new/choose-texts.ts";
import { placeStarter } from "../../../../src/commands/new/place-starter.ts";

const starter = new Map<string, string | Uint8Array>([
  ["data/forms/ask.yaml", "thanks: /en/thanks/"],
  ["en/index.md", "[Visit](/en/visit/) and https://example.org/en/"],
  ["en/map.png", new Uint8Array([1])],
  ["es/data/forms/ask.yaml", "thanks: /es/gracias/"],
  ["es/index.md", "[Visita](/es/visit/)"],
  ["es/site.yaml", "title: Casa"],
  ["site.yaml", "home: /en/"],
]);

/** The files of a site with these languages. */
function place(...languages: string[]) {
  return Object.fromEntries(placeStarter(starter, ["en", "es"], chooseTexts(languages, ["en", "es"])));
}

test("the languages that are asked for are there, the others are not", () => {
  assert.deepEqual(place("en", "es"), Object.fromEntries(starter));
  assert.deepEqual(Object.keys(place("en")), [
    "data/forms/ask.yaml",
    "en/index.md",
    "en/map.png",
    "site.yaml",
  ]);
});

test("another first language changes places with that of the starter, and has its pictures", () => {
  assert.deepEqual(place("es", "en"), {
    "en/data/forms/ask.yaml": "thanks: /en/thanks/",
    "en/index.md": "[Visit](/en/visit/) and https://example.org/en/",
    "en/map.png": new Uint8Array([1]),
    "es/map.png": new Uint8Array([1]),
    "data/forms/ask.yaml": "thanks: /es/gracias/",
    "es/index.md": "[Visita](/es/visit/)",
    "es/site.yaml": "title: Casa",
    "site.yaml": "home: /en/",
  });
  assert.deepEqual(place("es"), {
    "data/forms/ask.yaml": "thanks: /es/gracias/",
    "es/index.md": "[Visita](/es/visit/)",
    "es/site.yaml": "title: Casa",
    "es/map.png": new Uint8Array([1]),
    "site.yaml": "home: /es/",
  });
});

test("a form of a language has its texts, and one that nobody wrote in has those of the starter", () => {
  assert.equal(place("es-MX")["es-MX/index.md"], "[Visita](/es-mx/visit/)");
  assert.deepEqual(place("de", "es"), {
    "data/forms/ask.yaml": "thanks: /de/thanks/",
    "de/index.md": "[Visit](/de/visit/) and https://example.org/en/",
    "de/map.png": new Uint8Array([1]),
    "es/data/forms/ask.yaml": "thanks: /es/gracias/",
    "es/index.md": "[Visita](/es/visit/)",
    "es/site.yaml": "title: Casa",
    "site.yaml": "home: /de/",
  });
  assert.equal(chooseTexts(["de", "en"], ["en", "es"]).isBorrowed, true);
  assert.equal(chooseTexts(["en-GB", "en"], ["en", "es"]).places.size, 1);
});
