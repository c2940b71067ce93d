import { isForeign } from "../markdown/html-tree.ts";
import type { HtmlAttribute } from "../markdown/parse-html.ts";
import { findMediaSite } from "../site/find-media-site.ts";
import type { TimelessSite } from "../site/site.ts";
import { formatMediaBlock } from "./format-media-block.ts";
import { attributesOf, tagsOfFrame, tagsOfSvg, tagsOfToday } from "./html-names.ts";
import { type PageTag, parsePageHtml } from "./parse-page-html.ts";
import type { Rule } from "./rule.ts";
import { type Markup, safeMarkup } from "./safe-markup.ts";

/** What is wrong with a tag or a setting of it, and what to do. */
type Fault = [message: string, hint: string];

const frame: Fault = [
  "Parts of other sites can't be shown inside this one.",
  "Take it out, or link to the page instead.",
];
const tagFaults: Record<string, Fault> = {
  script: ["Scripts in a text do not run on this site.", "Take it out, or link to the page instead."],
  style: ["Styles in a text have no effect on this site.", "Take it out."],
  iframe: frame,
  embed: frame,
  object: frame,
  canvas: ["Scripts in a text do not run on this site, so nothing is drawn here.", "Show a picture instead."],
  noscript: ["Scripts in a text do not run on this site.", "Take the tag away; what stands in it may stay."],
  template: ["What stands in a template is not shown.", "Take the tag away; what stands in it may stay."],
};

/** HTML that could run, fetch or send something, or that the security policy of the site blocks: all that is not known to be harmless. */
export const htmlActive: Rule = {
  id: "html-active",
  summary: "Scripts, styles and frames in a text are blocked to protect visitors, so they do nothing.",
  example: { wrong: '<p style="color: red">Now</p>', right: "<p><strong>Now</strong></p>" },
  checkPage: (_page, body, site) => {
    const html = parsePageHtml(body);
    return html.tags.flatMap((tag) => {
      if (tag.kind !== "open") return [];
      if (!safeMarkup.isElement(markupOf(tag), tag.name)) {
        const fault = judgeTag(tag);
        return fault ? { span: tag.span, message: fault[0], hint: fault[1] } : [];
      }
      return tag.attributes.flatMap((attribute) => {
        const fault = judgeAttribute(tag, attribute, site);
        const span = html.spanOf(attribute);
        return fault ? { span, message: fault[0], hint: fault[1] } : [];
      });
    });
  },
};

function markupOf({ element }: PageTag): Markup {
  if (!element || !isForeign(element)) return "html";
  return element.namespaceURI.endsWith("svg") ? "svg" : "math";
}

/** The fault of a tag that is not known to be harmless; `null` for those of which the rule on unknown tags speaks. */
function judgeTag(tag: PageTag): Fault | null {
  const markup = markupOf(tag);
  const { name } = tag;
  const address = tag.attributes.find((one) => one.name === "src")?.value ?? "";
  const shown = name === "iframe" ? findMediaSite(address) : null;
  if (shown?.block)
    return [
      frame[0],
      `Take it out, and write a block that leads to ${shown.name}: ${formatMediaBlock(shown)}`,
    ];
  if (markup === "html" && (!tagsOfToday.has(name) || tagsOfFrame.has(name))) return null;
  if (markup === "svg" && !tagsOfSvg.has(name)) return null;
  return (
    tagFaults[name] ?? [
      `"<${tag.element?.tagName ?? name}>" can't stand in the text of a page.`,
      "Take it out.",
    ]
  );
}

function judgeAttribute(tag: PageTag, { name, value }: HtmlAttribute, site: TimelessSite): Fault | null {
  const markup = markupOf(tag);
  if (!safeMarkup.isName(markup, name)) {
    if (name === "style" || /^on[a-z]+$/.test(name))
      return [`"${name}=" is blocked on this site, so it does nothing.`, "Take it away."];
    // The rule on unknown settings speaks of the others, or that on curly quotes.
    const isKnown = markup !== "html" || name.startsWith("data-") || attributesOf(tag.name).has(name);
    return isKnown ? [`"${name}=" has no place in the text of a page.`, "Take it away."] : null;
  }
  if (!safeMarkup.isValue(markup, tag.name, name, value))
    return [
      `"${value.trim()}" is nothing that visitors' browsers may follow or load here.`,
      markup === "html"
        ? "Give an address that begins with https://, or that of a page or file of the site."
        : "In a drawing, name a part of it (#name).",
    ];
  if (!/^(?:form)?action$/.test(name) || !isElsewhere(value, site)) return null;
  return [
    `This form sends what visitors write to "${value.trim()}", which the security policy of this site does not allow.`,
    "Link to the page that has the form instead, or name the service in site.yaml (form: address:).",
  ];
}

/** Whether a form's address is another site than this one and the service that takes its forms. */
function isElsewhere(address: string, { settings: { url, form } }: TimelessSite): boolean {
  const own = "http://site.invalid";
  const origins = [url, form?.address, ...(form?.redirects ?? [])].flatMap((known) =>
    known && URL.canParse(known) ? new URL(known).origin : [],
  );
  return !URL.canParse(address, own) || ![own, ...origins].includes(new URL(address, own).origin);
}
