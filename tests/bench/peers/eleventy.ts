import { fileURLToPath } from "node:url";
import { formatFrontMatter } from "./format-front-matter.ts";
import { formatFrame } from "./page-frame.ts";
import type { Peer } from "./peer.ts";

// The package does not export its command, so it is found beside its main file, src/Eleventy.js.
const command = fileURLToPath(new URL("../cmd.cjs", import.meta.resolve("@11ty/eleventy")));

// The collection is grouped and sorted once, not by each page: the quick way that Eleventy's own manual shows.
const config = `export default function (config) {
  config.addPassthroughCopy({ "style.css": "style.css" });
  config.addCollection("sections", (api) => {
    const sections = {};
    for (const item of api.getAll()) (sections[item.data.section] ??= []).push(item);
    for (const items of Object.values(sections)) items.sort((a, b) => a.data.order - b.data.order);
    return sections;
  });
  return { dir: { input: "content", output: "_site", includes: "../layouts" } };
}
`;

/** Plain Eleventy 3: Markdown files with a Nunjucks layout and a directory data file, all else as it comes. */
export const eleventy: Peer = {
  name: "eleventy",
  title: "Eleventy 3",
  checks: "templates, and two pages at one address; no links, headings or settings",
  estimate: { startMs: 1500, pageMs: 2 },
  version: [process.execPath, command, "--version"],
  build: [process.execPath, command, "--quiet"],
  cache: null,
  layout: () => [
    { path: "package.json", text: '{ "type": "module" }\n' },
    { path: "eleventy.config.js", text: config },
    { path: "style.css", text: "main { max-inline-size: 40rem; }\n" },
    { path: "content/content.json", text: '{ "layout": "page.njk" }\n' },
    {
      path: "layouts/page.njk",
      text: formatFrame({
        title: "{{ title }}",
        sidenavStart: "{% for item in collections.sections[section] %}",
        entryUrl: "{{ item.url }}",
        entryTitle: "{{ item.data.title }}",
        entryCurrent: '{% if item.url == page.url %} aria-current="page"{% endif %}',
        sidenavEnd: "{% endfor %}",
        body: "{{ content | safe }}",
      }),
    },
  ],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, order, section })}\n${markdown}`,
  }),
};
