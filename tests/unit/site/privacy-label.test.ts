import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPrivacyLabel, formatPrivacyLabel, privacyLabelPath } from "../../../src/site/privacy-label.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";

const analytics = { name: "Counter", about: "Counts.", script: "/count.js" };
const forms = new Map([["join", null]]);
const label = (settings: object, shown: Map<string, null> = new Map()) =>
  buildPrivacyLabel(settingsSchema.parse(settings), { forms: shown });

test("a site asks nobody for anything, unless its settings say so", () => {
  const empty = { otherWebsites: [], cookies: [], storage: [], serviceWorkers: [], forms: [] };
  assert.deepEqual(label({}), { version: 1, ...empty });
  assert.deepEqual(label({ analytics }), { version: 1, ...empty });
  assert.match(formatPrivacyLabel(label({})), /^\{\n {2}"version": 1,[\s\S]*\]\n\}\n$/);
});

test("the websites are those that a script comes from and sends to, each once", () => {
  const script = "https://b.example/count.js";
  const sends = ["https://b.example/in", "https://a.example:8443/"];
  assert.deepEqual(label({ analytics: { ...analytics, script, sends } }).otherWebsites, [
    "a.example:8443",
    "b.example",
  ]);
});

test("a form counts where there is one, and says where it goes", () => {
  const form = { address: "https://forms.example/f" };
  assert.deepEqual(label({ form }).forms, []);
  assert.deepEqual(label({ form }, forms).forms, ["forms.example"]);
  assert.deepEqual(label({ form: { address: "/api/in" } }, forms).forms, ["this site"]);
});

test("the file of a language lies in its folder", () => {
  assert.equal(privacyLabelPath({ code: "pt-BR" }), "/pt-br/privacy-label.json");
});
