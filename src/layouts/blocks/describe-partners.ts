import type { Organization } from "schema-dts";
import type { Entry } from "../../lists/list.ts";
import { partnersKind } from "../../lists/partners-kind.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import type { DescribeContext } from "./describe-block.ts";

/** Partners as search engines know them: by name, address and logo. */
export function describePartners(
  entries: Entry[],
  { full, image }: DescribeContext,
): Exclude<Organization, string>[] {
  return entries.map((entry) => {
    const { name, logo, link } = valuesOfKind(partnersKind, entry);
    return {
      "@type": "Organization",
      name,
      url: (link && full(link)) || undefined,
      logo: (logo && image(logo.file)) ?? undefined,
    };
  });
}
