import { createProblem } from "../../problems/create-problem.ts";
import { defineRules } from "../../problems/define-rules.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Answer } from "./answer.ts";
import type { OutsideLink } from "./find-outside-links.ts";

/** What can be said of links to other websites. */
export const outsideRules = defineRules({
  "outside-link-dead": {
    level: "error",
    summary: "A link to another website does not work any more. Only `check --external` looks.",
    example: { wrong: "[guide](https://example.org/gone)", right: "[guide](https://example.org/guide)" },
  },
  "outside-link-moved": {
    level: "notice",
    summary: "A page of another website has moved for good. Only `check --external` looks.",
    example: { wrong: "[guide](http://example.org/guide)", right: "[guide](https://example.org/guide)" },
  },
  "outside-link-unsure": {
    level: "notice",
    summary:
      "A link to another website could not be checked; open it by hand. Only `check --external` looks.",
    example: { wrong: "[guide](https://slow.example.org/)", right: "Look whether the page opens." },
  },
});

/** The problems of links to other websites, given the answers to their addresses. */
export function checkOutsideLinks(links: OutsideLink[], answers: Map<string, Answer>): Problem[] {
  return links.flatMap(({ source, url, address }) => {
    const answer = answers.get(url);
    if (!answer || answer.kind === "ok") return [];
    if (answer.kind === "moved") {
      return createProblem(outsideRules["outside-link-moved"], source, {
        span: address,
        message: `This page has moved to "${answer.to}".`,
        repair: { edits: [{ ...address, text: answer.to }], safe: false },
      });
    }
    const isDead = answer.kind === "dead";
    return createProblem(outsideRules[isDead ? "outside-link-dead" : "outside-link-unsure"], source, {
      span: address,
      message: isDead
        ? `Nobody can open "${url}": ${answer.why}.`
        : `"${url}" could not be checked: ${answer.why}.`,
      hint: isDead
        ? "Find the page's new address, or take the link out."
        : "Open it by hand to see whether it works.",
    });
  });
}
