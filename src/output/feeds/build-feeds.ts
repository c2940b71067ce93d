import { keepText } from "../../cache/keep-text.ts";
import { isFindable } from "../../content/is-findable.ts";
import { listFeeds } from "../../content/list-feeds.ts";
import type { Page } from "../../content/page.ts";
import { bodyContext } from "../../layouts/body-context.ts";
import { drawPicture } from "../../layouts/draw-picture.ts";
import { layOutBody } from "../../layouts/lay-out-body.ts";
import type { ViewContext } from "../../layouts/layout-context.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { renderBody } from "../../markdown/render-body.ts";
import type { PageNode } from "../../navigation/build-page-tree.ts";
import { listNews } from "../../navigation/list-news.ts";
import { isSitePath } from "../../site/address.ts";
import { cutSlashes } from "../../site/paths.ts";
import type { OutputFile } from "../output-file.ts";
import { cleanForFeed } from "./clean-for-feed.ts";
import type { FeedFacts } from "./feed-facts.ts";
import { formatAtom } from "./format-atom.ts";
import { formatJsonFeed } from "./format-json-feed.ts";

// A feed tells what is new; who wants all goes to the pages.
const mostEntries = 30;

/**
 * The feeds of a site, of each news section the newest pages with their whole text; none where nobody knows where the site will live.
 * `keyOf` says what a page is made from, to take again what was made of the same; `null` where nothing is kept.
 */
export async function buildFeeds(
  context: ViewContext,
  keyOf: ((page: Page) => string) | null,
): Promise<OutputFile[]> {
  const { site, content, navigation } = context;
  const origin = site.settings.url && `${cutSlashes(site.settings.url)}/`;
  if (!origin) return [];
  const files: OutputFile[] = [];
  for (const { page, atom, json } of listFeeds(content.pages)) {
    const node = navigation.trees.get(page.language.code)?.nodes.get(page.id) as PageNode;
    const news = listNews(node)
      .filter((piece) => piece.original === null && isFindable(piece))
      .slice(0, mostEntries);
    const make = async () => {
      const facts = buildFacts(page, news, { atom, json }, origin, context);
      return JSON.stringify([formatAtom(facts), formatJsonFeed(facts)]);
    };
    const made = keyOf ? await keepText(site, "feeds", [page, ...news].map(keyOf), make) : await make();
    const [asAtom, asJson] = JSON.parse(made) as [string, string];
    files.push({ path: atom.slice(1), content: asAtom }, { path: json.slice(1), content: asJson });
  }
  return files;
}

function buildFacts(
  page: Page,
  news: Page[],
  paths: Pick<FeedFacts, "atom" | "json">,
  origin: string,
  context: ViewContext,
): FeedFacts {
  const { code, settings } = page.language;
  const full = (to: string) => (isSitePath(to) ? new URL(to.slice(1), origin).href : to);
  return {
    home: full(page.url),
    language: code,
    title: page.title === settings.title ? page.title : `${page.title} · ${settings.title}`,
    about: page.settings.description ?? page.settings.lead ?? null,
    author: settings.organisation?.name ?? settings.title,
    atom: full(paths.atom),
    json: full(paths.json),
    entries: news.map((piece) => {
      const { date = "", lead, description, aliases } = piece.settings;
      return {
        id: full(aliases?.[0] ?? piece.url),
        url: full(piece.url),
        title: piece.title,
        about: description ?? lead ?? null,
        date,
        updated: piece.updated !== null && piece.updated > date ? piece.updated : date,
        html: cleanForFeed(drawWhole(piece, full, context), full(piece.url)),
      };
    }),
  };
}

/** The text of a page with what stands above it. */
function drawWhole(page: Page, address: (to: string) => string, context: ViewContext): string {
  const { site, navigation, images } = context;
  const { lead, picture } = page.settings;
  const above = [
    lead ? `<p>${escapeHtml(lead)}</p>\n` : "",
    picture ? drawPicture(picture, page, navigation.index, images, address, { leads: true }) : "",
  ];
  const text = layOutBody(page, renderBody(page, site), { ...bodyContext(page, context), address });
  return above.join("") + text;
}
