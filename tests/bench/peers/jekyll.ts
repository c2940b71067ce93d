import { makeTarget, sectionSize } from "../corpus/make-target.ts";
import { formatFrontMatter } from "./format-front-matter.ts";
import { formatFrame } from "./page-frame.ts";
import type { InputFile, Peer } from "./peer.ts";

const config = `title: Handbook
permalink: pretty
defaults:
  - scope: { path: "" }
    values: { layout: page }
`;

// Asking site.pages for the section from each page is quadratic; a data file is what Jekyll's own guide uses for menus.
function formatMenus(pageCount: number): InputFile {
  const lines = Array.from({ length: pageCount }, (_, index) => {
    const { title, url } = makeTarget(index);
    const entry = `  - { title: ${JSON.stringify(title)}, url: ${url} }\n`;
    return index % sectionSize === 0 ? `${url.split("/")[1]}:\n${entry}` : entry;
  });
  return { path: "_data/menus.yml", text: lines.join("") };
}

/** Jekyll with kramdown, a Liquid layout and the menus in a data file. */
export const jekyll: Peer = {
  name: "jekyll",
  title: "Jekyll",
  checks: "templates, and two pages at one address; no links, headings or settings",
  estimate: { startMs: 1000, pageMs: 4 },
  version: ["jekyll", "--version"],
  build: ["jekyll", "build", "--quiet"],
  cache: null,
  layout: (pageCount) => [
    { path: "_config.yml", text: config },
    { path: "style.css", text: "main { max-inline-size: 40rem; }\n" },
    formatMenus(pageCount),
    {
      path: "_layouts/page.html",
      text: formatFrame({
        title: "{{ page.title }}",
        sidenavStart: "{% for item in site.data.menus[page.section] %}",
        entryUrl: "{{ item.url }}",
        entryTitle: "{{ item.title }}",
        entryCurrent: '{% if item.url == page.url %} aria-current="page"{% endif %}',
        sidenavEnd: "{% endfor %}",
        body: "{{ content }}",
      }),
    },
  ],
  page: ({ title, section, slug, markdown }) => ({
    path: `${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, section })}\n${markdown}`,
  }),
};
