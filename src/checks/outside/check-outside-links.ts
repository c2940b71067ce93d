import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Remembered } from "./answer.ts";
import { compareTitles } from "./compare-titles.ts";
import type { OutsideLink } from "./find-outside-links.ts";
import { outsideRules } from "./outside-rules.ts";

type Fault = [rule: keyof typeof outsideRules, fault: Omit<RuleFault, "span">];

/** The problems of links to other websites, given what is known of their addresses. */
export function checkOutsideLinks(
  links: OutsideLink[],
  answers: Readonly<Record<string, Remembered>>,
): Problem[] {
  return links.flatMap((link) => {
    const known = answers[link.url];
    const found = known ? findFault(link, known) : null;
    if (!found) return [];
    const [rule, fault] = found;
    return createProblem(outsideRules[rule], link.source, { ...fault, span: link.address });
  });
}

function findFault(link: OutsideLink, known: Remembered): Fault | null {
  const { url } = link;
  const { answer, title } = known;
  const was = title === undefined ? "" : ` It was called "${title}".`;
  switch (answer.kind) {
    case "dead":
      return [
        "outside-link-dead",
        {
          message: `Nobody can open "${url}": ${answer.why}.${was}`,
          hint: "Find the page's new address, or take the link out.",
        },
      ];
    case "parked":
      return [
        "outside-link-parked",
        {
          message: `The address of "${url}" is for sale: ${answer.why}.${was}`,
          hint: "Find where the page is now, or take the link out: whoever buys the address shows your readers what they like.",
        },
      ];
    case "unsure":
      return [
        "outside-link-unsure",
        {
          message: `"${url}" could not be checked: ${answer.why}.`,
          hint: "Open it by hand to see whether it works.",
        },
      ];
    case "moved":
      return ["outside-link-moved", describeMoved(link, answer.to, known)];
    case "ok":
      return describeTitle(url, known);
  }
}

function describeMoved({ url, address, written }: OutsideLink, to: string, { title, before }: Remembered) {
  if (isFrontPage(to) && !isFrontPage(url))
    return {
      message: `This address leads to the front page "${to}" for good, so the page itself seems to be gone.`,
      hint: "Look for the page there, and write its address, or take the link out.",
    };
  if (before && title !== undefined && compareTitles(before.title, title) === "other")
    return {
      message: `This address leads to "${to}" for good, which is called "${title}"; here it was "${before.title}".`,
      hint: "Look whether that is still the page that you mean, or take the link out.",
    };
  const hash = /#.*$/s.exec(written)?.[0] ?? "";
  // A bracket would end the address of a link in Markdown.
  const text = `${to.replace(/#.*$/s, "").replaceAll("(", "%28").replaceAll(")", "%29")}${hash}`;
  return {
    message: `This page has moved to "${to}".`,
    repair: written.startsWith(url) ? { edits: [{ ...address, text }] } : null,
  };
}

/** Whether an address is that of the first page of a website, or of one of its languages. */
function isFrontPage(url: string): boolean {
  return /^\/(?:index\.\w+|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(new URL(url).pathname);
}

function describeTitle(url: string, { title, before }: Remembered): Fault | null {
  if (!before || title === undefined) return null;
  const isOther = compareTitles(before.title, title) === "other";
  return [
    "outside-link-changed",
    {
      message: `The page at "${url}" was called "${before.title}", and is called "${title}" now.`,
      hint: isOther
        ? "It has no word of its old title: somebody else may have the address now. Open it, and take the link out if so."
        : "Open it to see whether it is still the page that you mean.",
    },
  ];
}
