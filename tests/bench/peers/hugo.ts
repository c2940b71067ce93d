import { formatFrontMatter } from "./format-front-matter.ts";
import { formatFrame } from "./page-frame.ts";
import type { Peer } from "./peer.ts";

const config = `baseURL = "/"
languageCode = "en"
title = "Handbook"
disableKinds = ["taxonomy", "term", "RSS", "home", "404", "sitemap"]
`;

const frame = formatFrame({
  title: "{{ .Title }}",
  sidenavStart: "{{ range slice .CurrentSection | append .CurrentSection.RegularPages }}",
  entryUrl: "{{ .RelPermalink }}",
  entryTitle: "{{ .Title }}",
  entryCurrent: '{{ if eq . $ }} aria-current="page"{{ end }}',
  sidenavEnd: "{{ end }}",
  body: "{{ .Content }}",
});

/** Hugo with one layout for sections and pages; feeds, taxonomies and the site map are off, as the others make none. */
export const hugo: Peer = {
  name: "hugo",
  title: "Hugo",
  checks: "templates; no links in Markdown, headings or settings",
  estimate: { startMs: 200, pageMs: 1 },
  version: ["hugo", "version"],
  build: ["hugo", "--quiet", "--destination", "_site"],
  cache: null,
  layout: () => [
    { path: "config.toml", text: config },
    { path: "static/style.css", text: "main { max-inline-size: 40rem; }\n" },
    { path: "layouts/_default/single.html", text: frame },
    { path: "layouts/_default/list.html", text: frame },
  ],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug === "index" ? "_index" : slug}.md`,
    text: `${formatFrontMatter({ title, weight: order })}\n${markdown}`,
  }),
};
