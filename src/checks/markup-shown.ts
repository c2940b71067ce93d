import { listPageTexts } from "../content/list-page-texts.ts";
import type { Page } from "../content/page.ts";
import { buildWrittenFacts } from "../markdown/build-written-facts.ts";
import { placeOf } from "../markdown/place-of.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import type { Problem } from "../problems/problem.ts";
import { type Rule, reportRule } from "./rule.ts";

const marks = new RegExp(
  [
    /\*\*[^*\n]{1,300}\*\*|__[^_\n]{1,300}__|`[^`\n]{1,300}`|\[[^[\]\n]{1,300}\]\([^()\s]{0,300}\)/,
    // A tag with its end, and the name of a sign; a tag alone may be what the text speaks of.
    /<([a-z]\w{0,20})\b[^<>\n]{0,300}>[^<>\n]{0,300}<\/\1>|&(?:amp|lt|gt|quot|apos|nbsp|shy|copy|trade|hellip|bull|euro|pound|[mn]dash|[lr](?:[sd]quo|aquo)|[aeinou](?:acute|grave|circ|uml|tilde)|ccedil|szlig|#\d{2,6}|#x[\da-f]{2,6});/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Marks of Markdown and HTML where nothing reads them: in settings and data, so that visitors would. */
export const markupShown: Rule = {
  id: "markup-shown",
  untidy: true,
  summary:
    "Settings and data are shown as they stand: marks of Markdown or HTML in them would be read by visitors.",
  example: { wrong: 'lead: "We are **open** to all."', right: "lead: We are open to all." },
  checkSite: ({ content, site, assets }) => {
    // A site that brings filters may have one for Markdown.
    const hasFilters = assets.own.some(({ path }) => path.startsWith("eleventy."));
    const own = new Set(site.settings.fields.map(({ name }) => name));
    const ofPages = content.pages.flatMap((page) => {
      const written = listPageTexts(page).filter(
        ({ path: [name], value }) =>
          marks.test(value) && name !== "description" && !(hasFilters && own.has(String(name))),
      );
      return written.length > 0 ? report(page, buildWrittenFacts(written, page.source, "page").texts) : [];
    });
    const ofFiles = buildWrittenPages(content.written).flatMap(({ page, facts }) =>
      hasFilters && !/(?:site|resources|interface)\.yaml$|\/forms\//.test(page.source.path)
        ? []
        : report(page, facts.texts),
    );
    return [...ofPages, ...ofFiles];
  },
};

function report(page: Page, texts: ReturnType<typeof buildWrittenFacts>["texts"]): Problem[] {
  return texts.flatMap(({ text, places }) => {
    const found = marks.exec(text);
    if (!found) return [];
    const start = placeOf(places, found.index);
    return reportRule(markupShown, page, {
      span: { start, end: start + found[0].length },
      message: `"${found[0]}" is shown to visitors with its signs, for nothing reads them here.`,
      hint: "Write it without signs; a link belongs into the text of the page.",
    });
  });
}
