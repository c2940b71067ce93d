import type { Entry } from "../../lists/list.ts";
import { testimonialsKind } from "../../lists/testimonials-kind.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { drawCredit } from "./draw-credit.ts";
import type { ListContext } from "./list-context.ts";

/** What people say as HTML: one alone is set large, more stand in a list. */
export function drawTestimonials(entries: Entry[], context: ListContext): string {
  const [first, ...others] = entries;
  if (first && others.length === 0) return drawTestimonial(first, context, " testimonial--alone");
  const items = entries.map((entry) => `<li>${drawTestimonial(entry, context, "")}</li>\n`);
  return `<ul class="testimonials" role="list">\n${items.join("")}</ul>\n`;
}

function drawTestimonial(entry: Entry, context: ListContext, className: string): string {
  const { name, role, source, picture } = valuesOfKind(testimonialsKind, entry);
  const { dir } = context.language;
  const portrait = picture ? context.picture(picture, { sizes: "6rem" }) : "";
  const who = [role, source].flatMap((text) => (text ? [isolateText(text, dir)] : []));
  return `<figure class="testimonial${className}">
<blockquote class="testimonial__words">${context.markdown(entry, "words")}</blockquote>
<figcaption class="testimonial__who">${portrait && `<div class="testimonial__portrait">${portrait}</div>\n`}<div class="testimonial__said">
<p class="testimonial__name">${isolateText(name, dir)}</p>
${who.map((text) => `<p>${text}</p>\n`).join("")}${drawCredit(picture, dir)}</div></figcaption>
</figure>
`;
}
