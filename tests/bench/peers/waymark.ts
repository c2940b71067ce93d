import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { makeTarget, sectionSize } from "../corpus/make-target.ts";
import { formatFrontMatter } from "./format-front-matter.ts";
import type { Peer } from "./peer.ts";

/** Waymark as this repository has it; its own layout also lists the headings and the pages before and after. */
export const waymark: Peer = {
  name: "waymark",
  title: "Waymark",
  checks:
    "all its rules: settings of each page, links between pages and to ids, headings, images, addresses …",
  estimate: { startMs: 1500, pageMs: 0.6 },
  ...commandsOf(fileURLToPath(new URL("../../../", import.meta.url))),
  cache: ".cache",
  layout: () => [{ path: "content/site.yaml", text: "title: Handbook\n" }],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, order })}\n${markdown}`,
  }),
};

// Of one tongue, so that the rules on the text of a language have nothing to tell.
const languages = ["en", "en-GB", "en-CA"];

/**
 * The same pages as a site in three languages: each section is, in another one, the same as the two beside it. What a page costs more
 * here is what languages cost.
 */
export const waymarkInLanguages: Peer = {
  ...waymark,
  name: "languages",
  title: "Waymark, 3 languages",
  checks: "the same, and which pages are the same one in three languages",
  layout: () => [
    {
      path: "content/site.yaml",
      text: `title: Handbook\nlanguages: [${languages.map((code) => `{ code: ${code} }`).join(", ")}]\n`,
    },
  ],
  page: ({ index, title, order, url, slug, markdown }) => {
    const section = Math.floor(index / sectionSize);
    const at = section % languages.length;
    const name = slug === "index" ? slug : `page-${order}`;
    return {
      path: `content/${languages[at]}/part-${Math.floor(section / languages.length)}/${name}.md`,
      text: `${formatFrontMatter({ title, order, permalink: url })}\n${keepInLanguage(markdown, at)}`,
    };
  },
};

/**
 * The same pages as news: dated, in one section that lists them by years. What a page costs more here is what lists of pages cost; the
 * feeds are left out, since they need an address, which the others have none of.
 */
export const waymarkAsNews: Peer = {
  ...waymark,
  name: "news",
  title: "Waymark, all news",
  checks: "the same, and lists of the pages by years",
  hasSidenav: false,
  layout: () => [
    { path: "content/site.yaml", text: "title: Handbook\n" },
    {
      path: "content/news/index.md",
      text: `${formatFrontMatter({ title: "News", feed: true })}\n::: pages\n:::\n`,
    },
  ],
  page: ({ index, title, url, markdown }) => ({
    path: `content/news/page-${index}.md`,
    text: `${formatFrontMatter({ title, date: dayAt(index), permalink: url })}\n${markdown}`,
  }),
};

/** A day for each page, a hundred in a year. */
function dayAt(index: number): string {
  const day = new Date(Date.UTC(2026 - Math.floor(index / 100), 0, 1 + 3 * (index % 100)));
  return day.toISOString().slice(0, 10);
}

/** The text with its links led to a page of the same language that comes no later, or to the first page of all that it has. */
function keepInLanguage(markdown: string, language: number): string {
  return markdown.replace(
    /\]\(\/section-(\d+)\/(?:[^)]*-(\d+)\/)?\)/g,
    (_, section: string, page?: string) => {
      const asked = Number(section) - 1;
      const there = asked - ((asked - language + languages.length) % languages.length);
      const order = page === undefined ? 0 : (Number(page) - 1) % sectionSize;
      const target = there < 0 ? language * sectionSize : there * sectionSize + order;
      return `](${makeTarget(target).url})`;
    },
  );
}

/** Waymark as another checkout has it, with its packages, such as the commit before: what a change has to be measured against. */
export function waymarkAt(checkout: string): Peer {
  return { ...waymark, name: "before", title: "Waymark before", ...commandsOf(resolve(checkout)) };
}

function commandsOf(checkout: string): Pick<Peer, "version" | "build"> {
  const manifest = JSON.stringify(join(checkout, "package.json"));
  const command = join(checkout, "src/commands/waymark.mjs");
  return {
    version: [process.execPath, "-p", `require(${manifest}).version`],
    build: [process.execPath, command, "build", "--input", "content", "--output", "_site", "--timings"],
  };
}
