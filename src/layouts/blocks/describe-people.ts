import type { Person } from "schema-dts";
import type { Entry } from "../../lists/list.ts";
import { peopleKind } from "../../lists/people-kind.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import type { DescribeContext } from "./describe-block.ts";

/** People as search engines know them: what they do, for whom, and where else they are. */
export function describePeople(
  entries: Entry[],
  { full, image, publisher }: DescribeContext,
): Exclude<Person, string>[] {
  return entries.map((entry) => {
    const { name, role, photo, email, phone, page, links = [] } = valuesOfKind(peopleKind, entry);
    const elsewhere = links.flatMap(({ link }) => full(link) ?? []);
    return {
      "@type": "Person",
      name,
      jobTitle: role,
      image: (photo && image(photo.file)) ?? undefined,
      email,
      telephone: phone,
      url: (page && full(page)) || undefined,
      sameAs: elsewhere.length > 0 ? elsewhere : undefined,
      affiliation: publisher ? { "@id": publisher } : undefined,
    };
  });
}
