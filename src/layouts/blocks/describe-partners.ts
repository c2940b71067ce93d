import type { Organization } from "schema-dts";
import type { Entry } from "../../lists/list.ts";
import type { Picture } from "../draw-picture.ts";
import type { DescribeContext } from "./describe-block.ts";

/** Partners as search engines know them: by name, address and logo. */
export function describePartners(
  entries: Entry[],
  { full, image }: DescribeContext,
): Exclude<Organization, string>[] {
  return entries.map(({ values }) => {
    const { name, logo, link } = values as unknown as { name: string; logo?: Picture; link?: string };
    return {
      "@type": "Organization",
      name,
      url: (link && full(link)) || undefined,
      logo: (logo && image(logo.file)) ?? undefined,
    };
  });
}
