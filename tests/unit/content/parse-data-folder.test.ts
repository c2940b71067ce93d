import assert from "node:assert/strict";
import { test } from "node:test";
import { parseData } from "../../../src/content/parse-data.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeLanguage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeValues } from "../../support/make-values.ts";

const spanish = makeLanguage("es");
const languages = [english, spanish];
const fields = [
  { name: "phone", type: "text", help: "Its number." },
  { name: "about", type: "markdown", help: "What it is." },
];
const settings = settingsSchema.parse({ lists: [{ name: "rooms", help: "Rooms.", fields }] });
const values = makeValues("phone: +1 312 555 0100\nfee: 12.50 EUR\n", languages);

function parse(files: Record<string, string>) {
  const sources = Object.entries(files).map(([id, text]) => [id, { path: `content/${id}`, text }] as const);
  return parseData(new Map(sources), makeSite({ languages, settings, values }));
}

test("data has the values that it uses, for each language as that writes them, and Markdown keeps them for its reader", () => {
  const { data, ownData, dataTexts, dataTextsAgain, usedValues, problems, written } = parse({
    "data/rooms.yaml": '- phone: ":value[phone]"\n  about: Costs :value[fee]\n',
    "data/prices.yaml": "- one: :value[fee]\n",
  });
  assert.deepEqual(problems, []);
  const room = (from = data) => from.lists.get("rooms")?.list?.entries[0]?.values;
  assert.deepEqual(room(), { phone: "+1 312 555 0100", about: "Costs :value[fee]" });
  assert.deepEqual(data.lists.get("prices")?.value, [{ one: "€12.50" }]);
  const own = ownData.get("es")?.lists.get("prices")?.value as { one: string }[];
  assert.equal(own[0]?.one.replace(/\s/, " "), "12,50 €");
  assert.deepEqual(
    [dataTexts, dataTextsAgain].map(([text]) => [text?.key, text?.page.language.code]),
    [
      ["content/data/rooms.yaml 0 about", "en"],
      ["content/data/rooms.yaml es 0 about", "es"],
    ],
  );
  assert.equal(ownData.get("es")?.lists.get("rooms")?.list?.entries[0]?.key, "content/data/rooms.yaml es 0");
  assert.deepEqual([...usedValues].sort(), ["fee", "phone"]);
  assert.deepEqual(
    written.flatMap(({ texts }) => texts.map(({ value }) => value)),
    ["\uFFFC", "\uFFFC"],
  );
});

test("data without values is the same in all languages, and the file of the values is no list", () => {
  const { data, ownData } = parse({
    "data/prices.yaml": "- one: 5\n",
    "data/values.yaml": "fee: 12.50 EUR\n",
  });
  assert.deepEqual([[...data.lists.keys()], ownData.size], [["prices"], 0]);
});

test("an unknown value in data is told where it stands, once for all languages", () => {
  const { problems } = parse({ "data/prices.yaml": '- one: ":value[fe]"\n  two: ":value[fee]"\n' });
  assert.deepEqual(
    problems.map(({ rule, corrected }) => [rule, corrected]),
    [["value-unknown", '- one: ":value[fee]"']],
  );
});

test("texts that pages share are known by their names, and a language has its own in their place", () => {
  const { data, ownData, dataTexts } = parse({
    "data/texts/fees.md": "It costs :value[fee].\n",
    "data/texts/way.md": "Come by tram.\n",
    "es/data/texts/fees.md": "Cuesta :value[fee].\n",
  });
  const names = (of = data) => [...(of.texts ?? [])].map(([name, { language }]) => `${name} ${language}`);
  assert.deepEqual(names(), ["fees en", "way en"]);
  assert.deepEqual(names(ownData.get("es")), ["fees es", "way en"]);
  assert.deepEqual(
    dataTexts.map(({ key, page }) => `${key} ${page.language.code}`),
    [
      "content/data/texts/fees.md text en",
      "content/data/texts/way.md text en",
      "content/es/data/texts/fees.md text es",
    ],
  );
});
