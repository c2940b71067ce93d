import { defineRules } from "../../problems/define-rules.ts";

/** What can be said of links to other websites. */
export const outsideRules = defineRules({
  "outside-link-dead": {
    level: "notice",
    summary: "A link to another website does not work any more. Only `check --external` looks.",
    example: { wrong: "[guide](https://example.org/gone)", right: "[guide](https://example.org/guide)" },
  },
  "outside-link-moved": {
    level: "notice",
    summary: "A page of another website has moved for good. Only `check --external` looks.",
    example: { wrong: "[guide](http://example.org/guide)", right: "[guide](https://example.org/guide)" },
  },
  "outside-link-parked": {
    level: "notice",
    summary: "The address of a link to another website is for sale. Only `check --external` looks.",
    example: { wrong: "[guide](https://sold.example.org/)", right: "[guide](https://example.org/guide)" },
  },
  "outside-link-changed": {
    level: "notice",
    summary:
      "A page of another website has another title than when it was last looked at, so it may be another page. Only `check --external` looks.",
    example: { wrong: "[guide](https://example.org/guide) (now: Online games)", right: "Take the link out." },
  },
  "outside-link-unsure": {
    level: "notice",
    summary:
      "A link to another website could not be checked; open it by hand. Only `check --external` looks.",
    example: { wrong: "[guide](https://slow.example.org/)", right: "Look whether the page opens." },
  },
});
