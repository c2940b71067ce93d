import assert from "node:assert/strict";
import { test } from "node:test";
import { isProse } from "../../../../src/checks/glossary/is-prose.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const settings = settingsSchema.parse({
  fields: [
    { name: "audience", type: "choice", choices: ["teacher"], help: "For whom." },
    { name: "summary", type: "text", help: "In short." },
  ],
  lists: [{ name: "voices", kind: "testimonials", help: "What they said." }],
});
const site = makeSite({ settings });
const page = makePage({ url: "/", text: "" });

/** Whether a text below a setting is of the site's own words, in a file of the content. */
function isOwn(file: string, path?: string): boolean {
  const id = file === "site.yaml" ? file : file.startsWith("data/") ? "data.yaml" : file;
  const source = { ...page.source, path: `content/${file}` };
  const steps = path?.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const text = { text: "teacher", places: [], start: 0, end: 0, ...(steps && { path: steps }) };
  return isProse(text, { ...page, id, source }, site);
}

test("titles, menus and what is said in fields are words of the site", () => {
  for (const path of ["title", "lead", "sidenav.0.title", "summary"]) assert.ok(isOwn("en/a.md", path), path);
  for (const path of ["navigation.0.title", "fields.0.help", "organisation.name"])
    assert.ok(isOwn("site.yaml", path), path);
  assert.ok(isOwn("data/people.yaml", "0.role"));
  assert.ok(isOwn("data/forms/signup.yaml", "groups.0.fields.0.label"));
  assert.ok(isOwn("en/a.md"), "the text of a page");
});

test("names of menus, fields, choices and the like are none", () => {
  for (const path of ["menu", "sidenav", "audience"]) assert.ok(!isOwn("en/a.md", path), path);
  for (const path of ["fields.0.name", "lists.0.fields.1.type", "repository.branch"])
    assert.ok(!isOwn("site.yaml", path), path);
  for (const path of ["groups.0.fields.0.name", "groups.0.fields.0.type"])
    assert.ok(!isOwn("data/forms/signup.yaml", path), path);
  assert.ok(!isOwn("data/people.yaml", "0.email"));
});

test("what others said is theirs", () => {
  assert.ok(!isOwn("data/testimonials.yaml"));
  assert.ok(!isOwn("data/voices.yaml"));
  assert.ok(isOwn("data/people.yaml"));
});
