import type { Organization } from "schema-dts";
import { contactKind } from "../../lists/contact-kind.ts";
import type { Entry } from "../../lists/list.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import type { DescribeContext } from "./describe-block.ts";

/** Who can be reached and where that is, as search engines know it. Lines of the address that hold neither town nor postcode are the street. */
export function describeContact(
  entries: Entry[],
  { full, image, canonical, language, publisher }: DescribeContext,
): Exclude<Organization, string>[] {
  return entries.map((entry) => {
    const {
      name,
      address = [],
      town,
      postcode,
      country,
      phone,
      email,
      map,
      ...rest
    } = valuesOfKind(contactKind, entry);
    const link = rest["map-link"];
    const known = [town, postcode].filter((word) => word !== undefined);
    const street = address.filter((line) => !known.some((word) => line.includes(word)));
    const place =
      address.length > 0
        ? ({
            "@type": "PostalAddress",
            streetAddress: street.join(", ") || undefined,
            postalCode: postcode,
            addressLocality: town,
            addressCountry: country,
          } as const)
        : undefined;
    return {
      "@type": "Organization",
      // The same one as the page names already.
      "@id": (name === language.settings.organisation?.name && publisher) || undefined,
      name,
      url: canonical,
      email,
      telephone: phone,
      address: place,
      location: {
        "@type": "Place",
        name,
        address: place,
        hasMap: (link && full(link)) || undefined,
        image: (map && image(map.file)) ?? undefined,
      },
    };
  });
}
