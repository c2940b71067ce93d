import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSlugs } from "../../../src/content/check-slugs.ts";
import { createSlugger } from "../../../src/content/create-slugger.ts";
import { makeLanguage, makePage } from "../../support/make-page.ts";

const language = makeLanguage("pt-BR");
const start = makePage({ url: "/pt-br/", settings: { slug: "inicio" }, language });
const written = makePage({ url: "/pt-br/visit/", settings: { slug: "visita", permalink: "/v/" }, language });
const plain = makePage({ url: "/pt-br/tickets/", settings: { slug: "ingressos" }, language });

test("a slug that does nothing is told with the reason", () => {
  const [ofStart, ofWritten, ...others] = checkSlugs([start, written, plain]);
  assert.deepEqual(others, []);
  assert.match(ofStart?.message ?? "", /address of its folder, \/pt-br\//);
  assert.match(ofWritten?.message ?? "", /address of its own, \/v\//);
});

test("the folder of a language keeps its name", () => {
  const slugged = createSlugger([start, plain]);
  assert.equal(slugged?.("/pt-br/"), "/pt-br/");
  assert.equal(slugged?.("/pt-br/tickets/"), "/pt-br/ingressos/");
});
