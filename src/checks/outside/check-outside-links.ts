import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RuleDoc, RuleFault } from "../../problems/rule-doc.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { Answer } from "./answer.ts";
import type { OutsideLink } from "./find-outside-links.ts";

const dead: RuleDoc = {
  id: "outside-link-dead",
  level: "error",
  summary: "A link to another website does not work any more. Only `check --external` looks.",
  example: { wrong: "[guide](https://example.org/gone)", right: "[guide](https://example.org/guide)" },
};
const moved: RuleDoc = {
  id: "outside-link-moved",
  level: "notice",
  summary: "A page of another website has moved for good. Only `check --external` looks.",
  example: { wrong: "[guide](http://example.org/guide)", right: "[guide](https://example.org/guide)" },
};
const unsure: RuleDoc = {
  id: "outside-link-unsure",
  level: "notice",
  summary: "A link to another website could not be checked; open it by hand. Only `check --external` looks.",
  example: { wrong: "[guide](https://slow.example.org/)", right: "Look whether the page opens." },
};

/** What can be said of links to other websites. */
export const outsideRules: RuleDoc[] = [dead, moved, unsure];

/** The problems of links to other websites, given the answers to their addresses. */
export function checkOutsideLinks(links: OutsideLink[], answers: Map<string, Answer>): Problem[] {
  return links.flatMap(({ source, url, address }) => {
    const answer = answers.get(url);
    if (!answer || answer.kind === "ok") return [];
    if (answer.kind === "moved") {
      return report(moved, source, {
        span: address,
        message: `This page has moved to "${answer.to}".`,
        repair: { edits: [{ ...address, text: answer.to }], safe: false },
      });
    }
    const isDead = answer.kind === "dead";
    return report(isDead ? dead : unsure, source, {
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

function report({ id, level }: RuleDoc, source: SourceText, fault: RuleFault): Problem {
  return createProblem(source, { ...fault, rule: id, level });
}
