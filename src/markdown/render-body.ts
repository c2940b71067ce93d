import { isFindable } from "../content/is-findable.ts";
import type { Page } from "../content/page.ts";
import type { TimelessSite } from "../site/site.ts";
import type { HtmlFact, Outline, RenderedBody } from "./body.ts";
import { buildQuestions } from "./build-questions.ts";
import { buildSections } from "./build-sections.ts";
import { createMarkdown } from "./create-markdown.ts";
import { listMentions } from "./list-mentions.ts";
import { createRendering } from "./rendering.ts";
import { sumParts } from "./sum-parts.ts";

/** Renders the body of a page and gathers its facts. Pure; the result is plain data that depends on page and settings alone. */
export function renderBody(page: Page, site: TimelessSite): RenderedBody {
  const rendering = createRendering(page, site);
  const md = createMarkdown();
  const tokens = md.parse(rendering.source, rendering);
  const around = md.renderer.render(tokens, md.options, rendering);
  const { htmls, texts, headings, ids } = rendering.facts;
  const sections = site.settings.search && isFindable(page) ? buildSections(tokens, rendering) : [];
  const isPlain = htmls.length === 0;
  return {
    html: isPlain ? around : around.replace(/\0h(\d+)\0/g, (_, n: number) => (htmls[n] as HtmlFact).shown),
    around: isPlain ? "" : around,
    questions: buildQuestions(tokens, rendering),
    sections,
    outline: JSON.stringify({ headings, ids, sections } satisfies Outline),
    sums: site.languages.length > 1 ? sumParts(texts, headings) : "",
    exceptions: htmls.filter(({ html }) => html.includes("check-ignore")),
    ...rendering.facts,
    mentions: rendering.values.size > 0 ? listMentions(texts, page.source.text) : [],
  };
}
