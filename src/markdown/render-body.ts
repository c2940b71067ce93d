import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";
import type { Body } from "./body.ts";
import { buildQuestions } from "./build-questions.ts";
import { createMarkdown } from "./create-markdown.ts";
import { createRendering } from "./rendering.ts";

/** Renders the body of a page and gathers its facts. Pure; the result is plain data that depends on page and settings alone. */
export function renderBody(page: Page, site: Site): Body {
  const rendering = createRendering(page, site);
  const md = createMarkdown(page.language.quotes);
  const tokens = md.parse(rendering.source, rendering);
  const html = md.renderer.render(tokens, md.options, rendering);
  return {
    html,
    questions: buildQuestions(html),
    ...rendering.facts,
  };
}
