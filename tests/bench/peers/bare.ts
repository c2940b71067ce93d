import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { formatFrontMatter } from "./format-front-matter.ts";
import { formatFrame } from "./page-frame.ts";
import type { Peer } from "./peer.ts";

const program = fileURLToPath(new URL("bare-build.mjs", import.meta.url));
const { version } = createRequire(import.meta.url)("markdown-it/package.json") as { version: string };

/**
 * What Waymark is built with and nothing else: markdown-it, then Eleventy with a precompiled Nunjucks layout, on two threads,
 * without a check, a setting or an error message. Nothing that is built with them can be much faster.
 */
export const bare: Peer = {
  name: "bare",
  title: "Bare packages",
  checks: "nothing: markdown-it and Eleventy as Waymark uses them, and no word of its own",
  estimate: { startMs: 1000, pageMs: 0.5 },
  version: [process.execPath, "-p", JSON.stringify(version)],
  build: [process.execPath, program],
  cache: null,
  layout: () => [
    {
      path: "page.njk",
      text: formatFrame({
        title: "{{ title }}",
        sidenavStart: "{% for item in items %}",
        entryUrl: "{{ item.url }}",
        entryTitle: "{{ item.title }}",
        entryCurrent: '{% if item.url == url %} aria-current="page"{% endif %}',
        sidenavEnd: "{% endfor %}",
        body: "{{ content | safe }}",
      }),
    },
  ],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, order })}\n${markdown}`,
  }),
};
