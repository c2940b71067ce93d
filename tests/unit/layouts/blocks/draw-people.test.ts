import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPeople } from "../../../../src/layouts/blocks/draw-people.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

const context = makeListContext();

function draw(...people: Record<string, unknown>[]): string {
  return drawPeople(makeEntries(...people), context);
}

const initialsOf = (name: string) => />([^<]*)<\/text>/.exec(draw({ name }))?.[1];

test("a person has a portrait, a name, what they do, and the ways to reach them", () => {
  const html = draw({
    name: "Ana <Ruiz>",
    role: "Chair & cook",
    photo: { file: "ana.jpg", alt: "", credit: "Photograph: Jo" },
    about: "Since *May*.",
    email: "ana@example.org",
    phone: "+1 312",
    page: "en/ana.md",
    links: [{ title: "Talks", link: "https://talks.example" }],
  });
  assert.equal(
    html,
    `<ul class="people" role="list">
<li class="person">
<div class="person__portrait">[ana.jpg||]<p class="picture-credit">Photograph: Jo</p>
</div>
<div class="person__words">
<div class="person__title"><a href="en/ana.md">Ana &lt;Ruiz&gt;</a></div>
<p class="person__role">Chair &amp; cook</p>
<div class="person__about"><p>Since *May*.</p></div>
<ul class="person__ways" role="list">
<li><a href="mailto:ana@example.org">ana<wbr>@example.org</a></li>
<li><a href="tel:+1312" dir="ltr">+1 312</a></li>
<li><a class="outside-link" href="https://talks.example" rel="noopener">Talks</a></li>
</ul>
</div>
</li>
</ul>
`,
  );
});

test("a page that is not published today leaves the name without a link", () => {
  assert.match(draw({ name: "Ana", page: "draft.md" }), /<div class="person__title">Ana<\/div>/);
});

test("who has no photo is shown by initials, which nobody hears", () => {
  assert.match(draw({ name: "Ana Ruiz" }), /<svg viewBox="0 0 64 64" aria-hidden="true"><text[^>]* x="6"/);
  const arabic = makeListContext({ language: { ...context.language, dir: "rtl" } });
  assert.match(drawPeople(makeEntries({ name: "Ana" }), arabic), / x="58"/);
  const names = {
    "Ana María Ruiz": "AR",
    "Dr. Ana Ruiz, PhD": "AR",
    "Ana Ruiz (she/her)": "AR",
    "J. R. Tolkien": "JT",
    W: "W",
    élise: "É",
    "王 小明": "王",
    王小明: "王",
    김민수: "김",
    "山田 太郎": "山",
    "سارة الخطيب": "س",
    "Ludwig van Beethoven": "LB",
    "Jean-Luc Picard": "JP",
    "<script>": "S",
    "—": "",
  };
  assert.deepEqual(Object.fromEntries(Object.keys(names).map((name) => [name, initialsOf(name)])), names);
});

test("people of one group stand together below its name, those without a group before all", () => {
  const html = draw(
    { name: "A", group: "Board" },
    { name: "B", group: "Kitchen & yard" },
    { name: "C" },
    { name: "D", group: "Board " },
  );
  const order = [...html.matchAll(/entries__group">([^<]*)|person__title">([^<]*)/g)].map(
    ([, group, name]) => group ?? name,
  );
  assert.deepEqual(order, ["C", "Board", "A", "D", "Kitchen &amp; yard", "B"]);
  assert.match(html, /aria-label="Kitchen &amp; yard"/);
  assert.doesNotMatch(draw({ name: "A", group: "Board" }), /Board/);
});
