import type { Content } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import type { Body } from "../../markdown/body.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RuleDoc } from "../../problems/rule-doc.ts";
import type { Span } from "../../problems/source-text.ts";
import { reportRule } from "../rule.ts";
import type { Answer } from "./answer.ts";

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

interface OutsideLink {
  page: Page;
  url: string;
  address: Span;
}

/** The links of all pages that lead to another website by http or https. */
export function findOutsideLinks(content: Content, bodies: Map<string, Body>): OutsideLink[] {
  return content.pages.flatMap((page) =>
    (bodies.get(page.id)?.links ?? [])
      .filter(({ href }) => /^https?:\/\//i.test(href) && URL.canParse(href))
      .map(({ href, address }) => ({ page, url: withoutAnchor(href), address })),
  );
}

/** The problems of links to other websites, given the answers to their addresses. */
export function checkOutsideLinks(links: OutsideLink[], answers: Map<string, Answer>): Problem[] {
  return links.flatMap(({ page, url, address }) => {
    const answer = answers.get(url);
    if (!answer || answer.kind === "ok") return [];
    if (answer.kind === "moved") {
      return reportRule(moved, page, {
        span: address,
        message: `This page has moved to "${answer.to}".`,
        repair: { edits: [{ ...address, text: answer.to }], safe: false },
      });
    }
    const isDead = answer.kind === "dead";
    return reportRule(isDead ? dead : unsure, page, {
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

function withoutAnchor(href: string): string {
  return href.replace(/#.*$/s, "");
}
