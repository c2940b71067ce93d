import type { Quotation } from "schema-dts";
import type { Entry } from "../../lists/list.ts";
import { testimonialsKind } from "../../lists/testimonials-kind.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import type { DescribeContext } from "./describe-block.ts";

/** What people say as search engines know it: words of somebody, and no review, which they take from nobody on himself. */
export function describeTestimonials(
  entries: Entry[],
  { text, language }: DescribeContext,
): Exclude<Quotation, string>[] {
  return entries.map((entry) => {
    const { name, role, source } = valuesOfKind(testimonialsKind, entry);
    return {
      "@type": "Quotation",
      text: text(entry, "words"),
      creator: { "@type": "Person", name, jobTitle: role },
      citation: source,
      inLanguage: language.code,
    };
  });
}
