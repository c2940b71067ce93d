import type { RenderedBody } from "../../../src/markdown/body.ts";
import { fillBody } from "../../../src/markdown/fill-body.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** The body of a page with that text; its title is "Title". */
export function render(text: string): RenderedBody {
  return renderBody(makePage({ url: "/page/", title: "Title", text }), makeSite());
}

/** The HTML of a page with that text, addresses as written and images as `[image address]`. */
export function renderHtml(text: string): string {
  const { html, links, images, blocks } = render(text);
  return fillBody(html, {
    address: (n) => links[n]?.href ?? "",
    image: (n) => `[image ${images[n]?.src}]`,
    file: (n) => images[n]?.src ?? "",
    size: (n) => `[size ${links[n]?.href}]`,
    block: (n) => `[block ${blocks[n]?.name}: ${blocks[n]?.words}]`,
  });
}

/** The problems of a page with that text, in the order of the lines: place, rule and message, and the mended line where there is one. */
export function renderProblems(text: string): string[] {
  const problems = render(text).problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return problems.map(
    ({ rule, level, line, column, message, hint, corrected }) =>
      `${line}:${column} ${level} ${rule}: ${[message, hint, corrected && `Write: ${corrected}`].filter(Boolean).join(" | ")}`,
  );
}
