import "./jitless.ts";
import { checkSite } from "../../../src/checks/check-site.ts";
import { makeBody } from "../../../src/checks/make-body.ts";
import { makeTexts } from "../../../src/checks/make-texts.ts";
import { assembleContent } from "../../../src/content/assemble-content.ts";
import { datePage } from "../../../src/content/date-page.ts";
import { type FilePlace, findPlaces } from "../../../src/content/find-places.ts";
import type { PageSource } from "../../../src/content/page.ts";
import { buildPageSchema } from "../../../src/content/page-schema.ts";
import { parseData } from "../../../src/content/parse-data.ts";
import { parsePage } from "../../../src/content/parse-page.ts";
import { buildPageView } from "../../../src/layouts/build-page-view.ts";
import { StrictEnvironment } from "../../../src/layouts/strict-environment.ts";
import { parseTitle } from "../../../src/markdown/parse-title.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { formatJson } from "../../../src/problems/format-json.ts";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import { createAddresser } from "../../../src/site/address.ts";
import type { Language } from "../../../src/site/languages.ts";
import type { Site } from "../../../src/site/site.ts";
import { buildWords } from "../../../src/site/words/build-words.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import type { CoreInput } from "./core-input.ts";

/** The functions of templates by their names, as they were compiled elsewhere. */
type Templates = Record<string, object>;

/** A language whose words are messages again: as JSON each is the text that it was made of. */
function reviveWords(language: Language): Language {
  const texts = language.words as unknown as Record<string, string>;
  const { borrowed } = language.words;
  return { ...language, words: { ...buildWords([{ language, texts }], language), borrowed } };
}

/** Shows one page of a site, and says what is wrong with its file: what the command line does, without a disk. */
function showPage(input: CoreInput, id: string, templates: Templates): { html: string; problems: string } {
  const site: Site = {
    ...input.site,
    languages: input.site.languages.map(reviveWords),
    replaced: new Set(),
    values: {
      of: new Map(input.values.map(([code, known]) => [code, new Map(known)])),
      written: [],
      used: new Set(),
    },
    address: createAddresser({ pathPrefix: "/", relative: false }),
    drawOwnBlock: () => "",
    settingsFile: {
      source: input.settings,
      spanOf: parseYaml(input.settings, { start: 0, end: input.settings.text.length }).valueSpan,
    },
  };
  const context = {
    site,
    schema: buildPageSchema(site.settings.fields),
    layouts: input.layouts,
    parseTitle,
  };
  const places = findPlaces(input.pages.map(([id]) => id));
  const parse = (id: string, source: PageSource) =>
    parsePage({ id, place: places.get(id) as FilePlace }, source, context);
  const days = new Map(input.days);
  const data = parseData(new Map(input.data), site);
  const redirects = input.redirects
    ? parseRedirects(input.redirects)
    : { source: null, rules: [], problems: [] };
  const content = assembleContent(site, {
    pages: new Map(input.pages.map(([id, source]) => [id, datePage(parse(id, source), days.get(id))])),
    files: input.files,
    public: input.public,
    data,
    search: [],
    redirected: redirects.rules.map(({ from }) => from),
    problems: [],
  });
  const texts = makeTexts(content, site);
  const bodies = new Map(content.pages.map((page) => [page.id, makeBody(page, site)]));
  for (const [key, body] of texts) bodies.set(key, body);
  const navigation = buildNavigation(site, content);
  const facts = {
    site,
    content,
    bodies,
    texts,
    navigation,
    images: new Map(input.images),
    redirects,
    ledger: input.ledger && parseLedger(input.ledger),
    openCopies: new Map(),
    drawings: input.drawings.map(([name]) => name),
    icons: input.icons,
    assets: input.ownAssets,
    look: { changes: [], logos: [] },
  };
  const path = new Map(input.pages).get(id)?.path;
  const found = [...content.problems, ...checkSite(facts)].filter(({ file }) => file === path);
  const problems = formatJson(found);
  const page = content.pages.find((page) => page.id === id);
  const body = bodies.get(id);
  if (!page || !body) return { html: "", problems };
  const drawings = new Map(input.drawings);
  const view = buildPageView(page, body, {
    site,
    content,
    navigation,
    assets: { ...input.assets, drawMark: (name) => drawings.get(name) ?? "" },
    images: new Map(input.published),
    search: input.search,
    texts,
    cards: new Map(input.cards),
    copied: new Map(),
    csp: null,
  });
  const environment = new StrictEnvironment((name) => {
    const template = templates[name];
    return template ? { source: { path: name, text: "" }, compile: () => template } : null;
  });
  return { html: environment.renderView(view.layout, view), problems };
}

const target = globalThis as typeof globalThis & { templates: Templates; shown?: unknown };

/** What the page is to show, and what it showed, under names that a test can ask for. */
async function start(): Promise<void> {
  const { input, id } = (await (await fetch("input.json")).json()) as { input: CoreInput; id: string };
  target.shown = showPage(input, id, target.templates);
}

start().catch((error: Error) => {
  target.shown = { html: error.stack, problems: "" };
});
