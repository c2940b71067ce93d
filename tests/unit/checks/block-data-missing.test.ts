import assert from "node:assert/strict";
import { test } from "node:test";
import type { Data } from "../../../src/content/content.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makeForm } from "../../support/make-form.ts";
import { makePage } from "../../support/make-page.ts";

const file = { source: { path: "content/data/forms/sign-up.yaml", text: "" }, form: makeForm() };
const whole: Data = {
  lists: new Map(),
  resources: [{ title: "Guide", about: "Begin.", group: "Start here" }],
  forms: new Map([["sign-up", file]]),
};
const thanks = makePage({ url: "/thanks/", settings: { noindex: true, hidden: true } });

function finds(
  text: string,
  data: Data,
  { email = "us@site.example" as string | null, pages = [thanks], form = null as object | null } = {},
): string[] {
  const settings = settingsSchema.parse({ email, form });
  return checkPages([makePage({ url: "/", text }), ...pages], { data }, { settings }).map(
    ({ line, column, rule, message, hint, corrected }) =>
      [`${line}:${column} ${rule}`, message, hint, corrected && `Write: ${corrected}`]
        .filter(Boolean)
        .join(" "),
  );
}

test("finds nothing where the data is there", () => {
  assert.deepEqual(
    finds("::: form sign-up\n:::\n\n::: resources Start here\n:::\n\n::: resources\n:::", whole),
    [],
  );
});

test("a form that does not exist is named, with the likely one", () => {
  assert.deepEqual(finds("::: form sing-up\n:::", whole), [
    '1:10 block-data-missing There is no form "sing-up". Did you mean "sign-up"? The forms in data/forms are: sign-up. Write: ::: form sign-up',
  ]);
  assert.deepEqual(finds("::: form\n:::", whole), [
    "1:5 block-data-missing The block does not say which form it shows. The forms in data/forms are: sign-up.",
  ]);
  assert.deepEqual(finds("::: form sign-up\n:::", { ...whole, forms: new Map() }), [
    '1:10 block-data-missing There is no form "sign-up". A form stands in a file of data/forms, in the folder of the content.',
  ]);
});

test("a group of documents that does not exist is named, with the likely one", () => {
  assert.deepEqual(finds("::: resources Start her\n:::", whole), [
    '1:15 block-data-missing No document in data/resources.yaml has the group "Start her". Did you mean "Start here"? The groups are: Start here. Write: ::: resources Start here',
  ]);
  assert.deepEqual(finds("::: resources\n:::", { ...whole, resources: [] }), [
    "1:5 block-data-missing There are no documents to show. Write them into data/resources.yaml, in the folder of the content.",
  ]);
});

test("a document in a group that no page shows is named at its line", () => {
  const text =
    "- title: Card\n  about: Ask.\n  group: Start here\n- title: Map\n  about: Find.\n  group: Start heer\n- title: Log\n  about: x\n  group: Attic\n";
  const resources = ["Start here", "Start heer", "Attic"].map((group) => ({ title: "A", about: "b", group }));
  const lists = new Map([
    ["resources", { source: { path: "content/data/resources.yaml", text }, value: resources, list: null }],
  ]);
  const data = { ...whole, resources, lists };
  assert.deepEqual(finds("::: resources Start here\n:::", data), [
    '6:10 data-unshown No page shows the group "Start heer". Did you mean "Start here"? Write:   group: Start here',
    '9:10 data-unshown No page shows the group "Attic". Write "::: resources Attic" and ":::" into a page, or give another group: Start here.',
  ]);
  assert.deepEqual(finds("::: resources\n:::", data), []);
  assert.deepEqual(finds("Text.", data), []);
  const typo = { ...data, resources: resources.slice(0, 1) };
  assert.equal(finds("::: resources Start her\n:::", typo).length, 1);
});

test("says nothing more of data whose own fault is known", () => {
  const broken: Data = { ...whole, resources: null, forms: new Map([["sign-up", null]]) };
  assert.deepEqual(finds("::: form sign-up\n:::\n\n::: resources Start here\n:::", broken), []);
});

test("a form has to lead to a page that thanks, and to somebody who reads it", () => {
  assert.deepEqual(finds("::: form sign-up\n:::", whole, { pages: [] }), [
    '1:10 block-data-missing The form "sign-up" leads to "/thanks/" when it was sent, but there is no such page. Correct "thanks:" in content/data/forms/sign-up.yaml.',
  ]);
  assert.deepEqual(finds("::: form sign-up\n:::", whole, { email: null }), [
    '1:10 block-data-missing The form "sign-up" has nowhere to go. Write form: with the address of a service, or email:, into site.yaml.',
  ]);
});

test("a field can't have the name of the trap, or of what is sent along", () => {
  const address = "https://forms.example.org/f";
  const fault = (name: string) =>
    `1:10 block-data-missing The field "${name}" of the form "sign-up" has the name of a hidden field or of the trap for machines, so the service would take people for machines or lose what they write. Give it another name in content/data/forms/sign-up.yaml.`;
  const find = (form: object) => finds("::: form sign-up\n:::", whole, { form: { address, ...form } });
  assert.deepEqual(find({ trap: "course" }), [fault("course")]);
  assert.deepEqual(find({ hidden: { name: "x" } }), [fault("name")]);
  assert.deepEqual(find({ trap: "_gotcha", hidden: { key: "x" } }), []);
});

test("words behind a block that takes none are told, since it shows them nowhere", () => {
  for (const [name, shown] of [
    ["look", "the whole look of the site"],
    ["privacy", "what the pages ask of a browser"],
    ["accessibility", "what was tested"],
  ]) {
    assert.deepEqual(finds(`::: ${name}\n:::\n`, whole), []);
    assert.match(
      finds(`::: ${name} of our site\n:::\n`, whole).join(),
      new RegExp(`block-data-missing The block shows ${shown}, and these words nowhere\\.`),
    );
  }
});

test("a testimonial by somebody who is not in the list is told, with the likely one", () => {
  const source = { path: "content/data/testimonials.yaml", text: "" };
  const value = [{ name: "Ana Ruiz" }];
  const entries = [{ key: "1", values: { name: "Ana Ruiz" } }];
  const list = { kind: "testimonials", path: "", fields: [], entries };
  const data = { ...whole, lists: new Map([["testimonials", { source, value, list }]]) };
  assert.deepEqual(finds("::: testimonial Ana Ruiz\n:::", data), []);
  assert.deepEqual(finds("::: testimonial Ana Riuz\n:::", data), [
    '1:17 block-data-missing Nobody called "Ana Riuz" is in data/testimonials.yaml. Did you mean "Ana Ruiz"? There are: Ana Ruiz. Write: ::: testimonial Ana Ruiz',
  ]);
  const twice = { ...list, entries: [...entries, ...entries] };
  const doubled = { ...whole, lists: new Map([["testimonials", { source, value, list: twice }]]) };
  assert.match(
    finds("::: testimonial Ana Ruiz\n:::", doubled)[0] ?? "",
    /2 entries with the name "Ana Ruiz"/,
  );
  assert.match(finds("::: testimonial\n:::", data)[0] ?? "", /does not say whose words it shows/);
  assert.match(finds("::: testimonial Ana\n:::", whole)[0] ?? "", /There is no list "testimonials"/);
});
