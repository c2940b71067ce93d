import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with what the search of a site has to find. */
export const searchRules = defineRules({
  "search-promise": {
    summary: "Who types what `search.yaml` names has to find the page that stands there.",
    example: {
      wrong: "- words: lift\n  page: /en/access/ (which speaks of an elevator)",
      right: "synonyms:\n  - [lift, elevator]",
    },
  },
  "search-unused": {
    level: "notice",
    summary: "A `search.yaml` says what the search has to find, but the site has no search.",
    example: { wrong: "search.yaml (and no search in site.yaml)", right: "search: true (in site.yaml)" },
  },
});
