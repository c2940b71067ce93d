import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsLost } from "../../../src/checks/words-lost.ts";
import type { RenderedBody } from "../../../src/markdown/body.ts";
import { parseTitle } from "../../../src/markdown/parse-title.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeValues } from "../../support/make-values.ts";

const arabic = { ...english, code: "ar", locale: "ar", dir: "rtl" as const };
const values = makeValues(
  "phone: +1 312 555 0100\nemail: hello@example.org\nfee: 8 EUR\nform: /en/form/\nout: https://example.org/\nhouse: <i>*A*</i> & [b]\n",
  [english, arabic],
);
const site = makeSite({ values });

function render(text: string, language = english): RenderedBody {
  return renderBody(makePage({ url: "/a/", text, language }), site);
}

const html = (text: string, language = english) => {
  const body = render(text, language);
  const address = (_: string, n: number) => body.links[n]?.href ?? "";
  return body.html.replace(/\0a(\d+)\0/g, address).trim();
};

test("a phone number can be called and an e-mail address be written to, but for where a link is around it", () => {
  assert.equal(html(":value[phone]"), '<p><a href="tel:+13125550100">+1 312 555 0100</a></p>');
  assert.equal(
    html("**:value[email]**"),
    '<p><strong><a href="mailto:hello@example.org">hello@example.org</a></strong></p>',
  );
  assert.equal(html("[Call :value[phone]](a.md)"), '<p><a href="a.md">Call +1 312 555 0100</a></p>');
  assert.equal(
    html(":value[out]{.big}"),
    '<p><a href="https://example.org/" class="big outside-link">example.org</a></p>',
  );
});

test("in addresses, titles and descriptions of pictures a value is what it stands for", () => {
  assert.equal(
    html(
      '[Call](:value[phone] "For :value[fee]") [Write](mailto::value[email]?subject=A) [c]\n\n[c]: :value[form]',
    ),
    '<p><a href="tel:+13125550100" title="For €8">Call</a> <a href="mailto:hello@example.org?subject=A">Write</a> <a href="/en/form/">c</a></p>',
  );
  assert.equal(render("![Costs :value[fee]](a.png)").images[0]?.alt, "Costs €8");
});

test("nothing is read in what a value stands for", () => {
  assert.equal(html(":value[house]"), "<p>&lt;i&gt;*A*&lt;/i&gt; &amp; [b]</p>");
  assert.equal(html('[x](a.md ":value[house]")').includes("<i>"), false);
});

test("in code, or behind a backslash, the signs are text", () => {
  assert.equal(html("`:value[fee]` \\:value[fee]"), "<p><code>:value[fee]</code> :value[fee]</p>");
  assert.match(html("    :value[fee]"), /:value\[fee\]/);
  assert.deepEqual(render("`:value[fee]` \\:value[fee]").values, {});
});

test("the words of headings, parts and the search are real, and an id has the name, which lasts", () => {
  const body = render("## It costs :value[fee]\n\nCall :value[phone]: now");
  assert.deepEqual(
    body.headings.map(({ id, text }) => [id, text]),
    [["it-costs-fee", "It costs €8"]],
  );
  const found = renderBody(
    makePage({ url: "/a/", text: "It is :value[fee]." }),
    makeSite({ values, settings: { ...site.settings, search: true } }),
  );
  assert.deepEqual(found.sections, [["", "", "It is €8."]]);
  const source = { path: "content/a.md", text: "# Fee :value[fee]\n\n:value[nope]" };
  const title = parseTitle({ source, bodyStart: 0, language: english }, site);
  assert.deepEqual([title?.title, title?.problems], ["Fee €8", []]);
});

test("an unknown name is told where it stands, with the likely one", () => {
  const told = (text: string) =>
    render(text).problems.map(({ rule, line, column, length, corrected }) => [
      rule,
      line,
      column,
      length,
      corrected,
    ]);
  assert.deepEqual(told("A\nb :value[phnoe]\n"), [["value-unknown", 2, 3, 13, "b :value[phone]"]]);
  assert.deepEqual(told("> [a](tel::value[phnoe])"), [
    ["value-unknown", 1, 11, 13, "> [a](tel::value[phone])"],
  ]);
  assert.deepEqual(told("![a :value[fe]](x.png)"), [["value-unknown", 1, 5, 10, "![a :value[fee]](x.png)"]]);
  const [problem] = render(":value[nothing-like-it]").problems;
  assert.equal(problem?.hint, "The values in data/values.yaml are: phone, email, fee, form, out, house.");
  const title = { source: { path: "content/a.md", text: "# A :value[fe] [b]\n\n:value[x]" }, bodyStart: 0 };
  assert.deepEqual(
    parseTitle({ ...title, language: english }, site)?.problems.map(({ line, column }) => [line, column]),
    [[1, 5]],
  );
});

test("rules read the words around a value at their places, and none of it is lost", () => {
  const text = "Call :value[phone] noww or :value[email].";
  const body = render(text);
  assert.equal(body.texts[0]?.text, "Call \uFFFC noww or \uFFFC.");
  const at = body.texts[0]?.text.indexOf("noww") ?? 0;
  const { places = [] } = body.texts[0] ?? {};
  const pair = places.findLastIndex((offset, i) => i % 2 === 0 && offset <= at);
  assert.equal((places[pair + 1] ?? 0) + at - (places[pair] ?? 0), text.indexOf("noww"));
  assert.deepEqual(wordsLost.checkRest?.(makePage({ url: "/a/", text }), body, []), []);
});

test("from right to left a phone number is held together", () => {
  assert.equal(
    html("اتصل :value[phone].", arabic),
    '<p>اتصل <a href="tel:+13125550100"><bdi dir="ltr">+1 312 555 0100</bdi></a>.</p>',
  );
});
