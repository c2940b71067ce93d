import assert from "node:assert/strict";
import { test } from "node:test";
import { drawTestimonials } from "../../../../src/layouts/blocks/draw-testimonials.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

const ana = { name: "Ana", role: "Visitor", words: "I came.", source: "Guest book, 2025" };
const draw = (...all: Record<string, unknown>[]) => drawTestimonials(makeEntries(...all), makeListContext());

test("what somebody says stands with who that is, and where it is from", () => {
  assert.equal(
    draw({ ...ana, picture: { file: "ana.jpg", alt: "", credit: "Jo" } }),
    `<figure class="testimonial testimonial--alone">
<blockquote class="testimonial__words"><p>I came.</p></blockquote>
<figcaption class="testimonial__who"><div class="testimonial__portrait">[ana.jpg||]</div>
<div class="testimonial__said">
<p class="testimonial__name">Ana</p>
<p>Visitor</p>
<p>Guest book, 2025</p>
<p class="picture-credit">Jo</p>
</div></figcaption>
</figure>
`,
  );
});

test("more than one stand in a list, none of them as if alone", () => {
  const html = draw(ana, { name: "<Bo>", words: "Me too." });
  assert.equal(html.match(/<li><figure class="testimonial">/g)?.length, 2);
  assert.match(html, /&lt;Bo&gt;/);
});
