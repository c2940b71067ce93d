import { findTwoReadings } from "../navigation/resolve-link.ts";
import { folderOf, relativePath } from "../site/paths.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A relative link that is one thing as a path of files and another as an address, e.g. the page of another language. */
export const linkTwoReadings: Rule = {
  id: "link-two-readings",
  summary:
    "A relative link can be read in two ways, and each leads to another page; the path of the file says which one is meant.",
  example: { wrong: "[B](../b/)", right: "[B](b.md)" },
  checkSite: (facts) =>
    listAddressed(facts).flatMap(({ page, body }) =>
      body.links.flatMap(({ href: link, address: span }) => {
        const readings = findTwoReadings(link, page, facts.navigation.index);
        if (!readings) return [];
        const [file, address] = [readings.asFile, readings.asAddress].map(({ id }) =>
          relativePath(folderOf(page.id), id),
        );
        return reportRule(linkTwoReadings, page, {
          span,
          message: `"${link}" can be read in two ways: from the folder of this file it leads to ${readings.asFile.id}, from the address of this page to ${readings.asAddress.id}.`,
          hint: `Write “${file}” for the first one, or “${address}” for the other.`,
        });
      }),
    ),
};
