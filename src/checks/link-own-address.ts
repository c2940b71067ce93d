import { findOwnPath, resolveLink } from "../navigation/resolve-link.ts";
import { findInRepository } from "./find-in-repository.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a page or file of this very site, written with the name of the site. */
export const linkOwnAddress: Rule = {
  id: "link-own-address",
  level: "notice",
  summary:
    "A link to a page of this site needs no name of the site: as a path it works in a preview too, and after a move.",
  example: { wrong: "[prices](https://www.example.org/en/prices/)", right: "[prices](/en/prices/)" },
  checkSite: (facts) => {
    const { index } = facts.navigation;
    return listAddressed(facts).flatMap(({ page, body }) =>
      body.links.flatMap(({ href, address, origin }) => {
        // Settings such as that of the organisation take whole addresses only.
        if (page.id === "site.yaml" && origin !== "entry") return [];
        const file = findInRepository(href, facts.site.settings.repository);
        const ofFile =
          file && (index.byId.get(file)?.url ?? (index.files.has(file) ? `/${encodeURI(file)}` : null));
        // One by http: has a rule of its own, and the root may be meant as the name of the organisation.
        const path = ofFile ?? (href.startsWith("https:") ? findOwnPath(href, index) : null);
        if (path === null || path === "/" || resolveLink(path, page, index).kind === "missing") return [];
        return reportRule(linkOwnAddress, page, {
          span: address,
          message: ofFile
            ? `"${href}" shows the file at the git host, where visitors see no page.`
            : `"${href}" is on this site.`,
          hint: ofFile
            ? "Write the path of the page, without the name of a site."
            : "Write its path, without the name of the site.",
          repair: { edits: [{ ...address, text: path }], safe: true },
        });
      }),
    );
  },
};
