import assert from "node:assert/strict";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { KeptBody, packBody } from "../../../../src/commands/kept/kept-body.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const text = `## A part {#place}

[Tickets](/en/tickets/) and ![The pier](pier.png "At night") and a note[^1].

<div id="old">An old place</div> <!-- check-ignore: link-vague-words -->

::: details What does it cost?
Nothing.
:::

::: details Who may come?
Everybody, [here](https://site.example).
:::

::: form join
:::

[^1]: A note.
`;

test("a kept body tells all facts of the one that was made, but its HTML", () => {
  const { html, around, ...made } = renderBody(makePage({ url: "/en/visit/", text }), makeSite());
  const kept = new KeptBody(deserialize(serialize(packBody({ html, around, ...made }))));
  assert.ok(html.includes("Nothing."));
  assert.equal(kept.html, "");
  for (const [name, fact] of Object.entries(made)) {
    assert.deepEqual(kept[name as keyof typeof made], fact, name);
    assert.ok(fact.length > 0 || ["problems"].includes(name), `the page has no ${name}`);
  }
});
