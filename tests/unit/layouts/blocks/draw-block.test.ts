import assert from "node:assert/strict";
import { test } from "node:test";
import type { Data } from "../../../../src/content/content.ts";
import type { Resource } from "../../../../src/content/resources-schema.ts";
import { drawBlock } from "../../../../src/layouts/blocks/draw-block.ts";
import { noAssets } from "../../../../src/layouts/site-assets.ts";
import { formServiceSchema } from "../../../../src/site/form-service-schema.ts";
import { makeForm } from "../../../support/make-form.ts";
import { english } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const document: Resource = { title: "Guide", about: "How to <begin>.", group: "Start" };
const link = "https://docs.example.org/a?b&c";
const service = (given: object) =>
  formServiceSchema.parse({ address: "https://forms.example.org/f", ...given });

function draw(
  name: string,
  words: string,
  { resources = [], form = null, email = "us@site.example" }: Partial<Draw> = {},
): string {
  const source = { path: "content/data/forms/join.yaml", text: "" };
  const data: Data = {
    lists: new Map(),
    resources,
    forms: new Map([["join", { source, form: makeForm() }]]),
  };
  const settings = { form, email, analytics: null };
  const address = (to: string) => `/prefix${to}`;
  const resolve = (to: string) => (to === "/draft/" ? null : to.startsWith("/") ? address(to) : to);
  const describe = (to: string) => (to === "/plan.pdf" ? "PDF, 2 kB" : "");
  return drawBlock({ name, words, options: {}, places: {}, start: 0, end: 0 }, 1, {
    site: makeSite(),
    data,
    pages: null,
    look: noAssets.look,
    settings,
    language: { ...english, code: "en" },
    address,
    resolve,
    lead: address,
    describe,
    link: address,
    ofPage: { picture: () => "", poster: () => null },
    ofData: { resolve, titleOf: () => null, describe, picture: () => "", markdown: () => "" },
  });
}

interface Draw {
  resources: Resource[];
  form: ReturnType<typeof service> | null;
  email: string | null;
}

test("a document says what it is for, its kind and its language", () => {
  const resources = [{ ...document, link, kind: "spreadsheet" as const, language: "es" }];
  assert.equal(
    draw("resources", "Start", { resources }),
    '<ul class="resources__list" role="list">\n<li class="resource resource--spreadsheet">\n' +
      '<p class="resource__title"><a class="outside-link" href="https://docs.example.org/a?b&amp;c" rel="noopener">Guide</a></p>\n' +
      '<p class="resource__about">How to &lt;begin&gt;.</p>\n' +
      '<p class="resource__facts"><span>kindSpreadsheet</span> <span>Spanish</span></p>\n</li>\n</ul>\n',
  );
});

test("a document without a link is said to be not published yet, and a link without facts has none", () => {
  const resources = [document, { ...document, group: "Later", link }];
  assert.match(
    draw("resources", "Start", { resources }),
    /<li class="resource resource--unpublished">\n<p class="resource__title">Guide<\/p>.*<span>notPublished<\/span>/s,
  );
  assert.doesNotMatch(draw("resources", "Later", { resources }), /resource__facts|notPublished/);
});

test("a document can be a file of the site, or a page that is not published yet", () => {
  const html = (of: string) => draw("resources", "", { resources: [{ ...document, link: of }] });
  assert.match(html("/plan.pdf"), /resource--document.*<a href="\/prefix\/plan\.pdf">Guide<\/a>/s);
  assert.match(html("/draft/"), /resource--unpublished.*notPublished/s);
});

test("a document that is a file of the site says its type and size, unless its kind is said", () => {
  const facts = (of: Partial<Resource>) =>
    draw("resources", "", { resources: [{ ...document, link: "/plan.pdf", ...of }] }).match(
      /<span>.*<\/span>/,
    )?.[0];
  assert.equal(facts({}), "<span>PDF, 2 kB</span>");
  assert.equal(facts({ language: "es" }), "<span>PDF, 2 kB</span> <span>Spanish</span>");
  assert.equal(facts({ kind: "document" }), "<span>kindDocument</span>");
});

test("a list of documents shows one group, or all", () => {
  const resources = [document, { ...document, group: "Later" }];
  assert.equal(draw("resources", "Later", { resources }).match(/<li /g)?.length, 1);
  assert.equal(draw("resources", "", { resources }).match(/<li /g)?.length, 2);
});

test("a form is plain HTML: fields with labels and hints in groups, a trap, and what the service wants", () => {
  const html = draw("form", "join", { form: service({ hidden: { key: 'a"b' }, trap: "_gotcha" }) });
  assert.match(
    html,
    /^<form class="form__fields" method="post" accept-charset="utf-8" action="https:\/\/forms\.example\.org\/f">/,
  );
  assert.match(
    html,
    /<fieldset class="form__group">\n<legend class="form__legend">About &lt;you&gt;<\/legend>/,
  );
  assert.match(
    html,
    /<label class="field__label" for="join_name">Name <span class="field__required">fieldRequired<\/span><\/label>\n<p class="field__fault" id="join_name_fault" hidden>fieldFault<\/p>\n<input class="field__input" id="join_name" name="name" autocomplete="name" required>/,
  );
  assert.match(
    html,
    /<p class="field__hint" id="join_email_hint">To answer\.<\/p>\n<p class="field__fault" id="join_email_fault" hidden>Write an address\.<\/p>\n<input class="field__input" id="join_email" name="email" aria-describedby="join_email_hint" type="email">/,
  );
  assert.match(html, /<input class="field__input" id="join_course" name="course" inputmode="url">/);
  assert.match(html, /<textarea class="field__input" id="join_space" name="space" rows="5"><\/textarea>/);
  assert.match(
    html,
    /<p class="form__trap" aria-hidden="true">.*name="_gotcha" tabindex="-1" autocomplete="off"><\/p>/,
  );
  assert.match(html, /<input type="hidden" name="key" value="a&quot;b">/);
  assert.equal(html.match(/field__fault/g)?.length, 2, "what can't fail has no fault");
});

test("a form stays on its page only where the service answers scripts", () => {
  assert.doesNotMatch(draw("form", "join", { form: service({}) }), /data-thanks/);
  assert.match(
    draw("form", "join", { form: service({ answersScripts: true }) }),
    /data-thanks="\/prefix\/thanks\/"/,
  );
});

test("a form can be sent to a path of this site, under its prefix", () => {
  assert.match(
    draw("form", "join", { form: service({ address: "/api/join" }) }),
    /action="\/prefix\/api\/join"/,
  );
});

test("a failed form names the e-mail address only where there is one", () => {
  assert.match(draw("form", "join", { form: service({}) }), /data-again="formAgainWrite"/);
  assert.match(draw("form", "join", { form: service({}), email: null }), /data-again="formAgain"/);
});

test("without a service a prepared e-mail stands in for the form, and without an address nothing", () => {
  assert.equal(
    draw("form", "join"),
    '<p>Write to us.</p>\n<p class="buttons"><a class="button" href="mailto:us@site.example?subject=I%20%26%20you&amp;' +
      'body=Hello%2C%0D%0A%0D%0AName%0D%0A%0D%0A%0D%0ACourse%0D%0A%0D%0A%0D%0ASpace%0D%0A">Start</a></p>\n' +
      "<p>We ask:</p>\n<ul>\n<li>Name</li>\n<li>Course</li>\n<li>Space</li>\n</ul>\n",
  );
  assert.equal(draw("form", "join", { email: null }), "");
});
