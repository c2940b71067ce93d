import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import Eleventy from "@11ty/eleventy";
import MarkdownIt from "markdown-it";
import nunjucks from "nunjucks";

// The program of the peer "bare": each thread makes every second section, with as little around the packages as can be.

// With fewer sections a second thread costs more than it brings; with more pages at once Eleventy is not faster.
const threads = readdirSync("content").length < 100 ? 1 : 2;
const atOnce = 250;
const noTemplates = fileURLToPath(new URL("../../../src/site", import.meta.url));
const silent = { log() {}, info() {}, warn() {}, error() {} };

async function build(part) {
  const environment = new nunjucks.Environment([], { autoescape: true });
  const template = nunjucks.compile(readFileSync("page.njk", "utf8"), environment);
  const markdown = new MarkdownIt({ html: true });
  const pages = [];
  for (const [at, section] of readdirSync("content").entries()) {
    if (at % threads !== part) continue;
    pages.push(...readSection(section, markdown));
    if (pages.length >= atOnce) await write(pages.splice(0), template);
  }
  await write(pages, template);
}

/** The pages of a section in their order, each with all of them for its sidenav. */
function readSection(section, markdown) {
  const pages = readdirSync(`content/${section}`).map((name) => {
    const text = readFileSync(`content/${section}/${name}`, "utf8");
    const [all, title, order] = /^---\ntitle: (.*)\norder: (.*)\n---\n/.exec(text);
    const url = `/${section}/${name.replace(/(index)?\.md$/, "/").replace(/^\/$/, "")}`;
    return { url, title: JSON.parse(title), order: Number(order), text: text.slice(all.length) };
  });
  pages.sort((a, b) => a.order - b.order);
  const items = pages.map(({ url, title }) => ({ url, title }));
  return pages.map(({ text, ...page }) => ({ ...page, items, content: markdown.render(text) }));
}

/** Lays pages out as Waymark's `.eleventy.ts` does: one virtual template in a format of its own, the quickest way through Eleventy. */
async function write(pages, template) {
  if (pages.length === 0) return;
  const config = (eleventy) => {
    eleventy.setTemplateFormats(["view"]);
    eleventy.addExtension("view", {
      compileOptions: { cache: false },
      compile:
        () =>
        ({ entry }) =>
          template.render(entry.page),
    });
    eleventy.setUseGitIgnore(false);
    eleventy.setFreezeReservedData(false);
    eleventy.benchmarks.config.setMinimumThresholdPercent(100);
    eleventy.addGlobalData("entries", () => pages.map((page) => ({ page })));
    eleventy.addTemplate("pages.view", "", {
      pagination: { data: "entries", size: 1, alias: "entry" },
      permalink: ({ entry }) => entry.page.url,
    });
  };
  const eleventy = new Eleventy(noTemplates, "_site", { configPath: false, quietMode: true, config });
  eleventy.logger.overrideLogger(silent);
  for (const { url, content } of await eleventy.toJSON()) {
    mkdirSync(`_site${url}`, { recursive: true });
    writeFileSync(`_site${url}index.html`, content);
  }
}

process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
if (isMainThread && threads > 1) new Worker(new URL(import.meta.url), { workerData: 1 });
await build(workerData ?? 0);
