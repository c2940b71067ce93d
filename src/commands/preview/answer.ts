import { readFile } from "node:fs/promises";
import type { Page } from "../../content/page.ts";
import { listPrivacyLabels } from "../../navigation/list-privacy-labels.ts";
import { buildCalendars } from "../../output/calendars/build-calendars.ts";
import { buildFeeds } from "../../output/feeds/build-feeds.ts";
import { mediaTypes } from "../../output/hosts/media-types.ts";
import { makeImage } from "../../output/images/make-image.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Problem } from "../../problems/problem.ts";
import { buildSiteRedirects } from "../../redirects/build-site-redirects.ts";
import { createMatcher } from "../../redirects/match-redirect.ts";
import { formatPrivacyLabel } from "../../site/privacy-label.ts";
import { answerSearch } from "./answer-search.ts";
import type { Snapshot } from "./preview-site.ts";
import { buildViewContext, renderPage } from "./render-page.ts";

/** What the preview answers to a request. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  /** For a redirect, as it stands in the header. */
  location?: string;
  /** The address names its content, so that a browser need not ask for it again when the page is reloaded. */
  isLasting?: boolean;
  /** What is wrong with the page, as it was laid out. */
  problems?: Problem[];
}

/** Finds the answer to a path (decoded, without query) in a snapshot; `null` where there is none, not even a 404 page. */
export async function answerPath(path: string, snapshot: Snapshot): Promise<Answer | null> {
  const { index } = snapshot.navigation;
  const page = index.byUrl.get(path);
  if (page) return answerPage(path.endsWith(notFound) ? 404 : 200, page, snapshot);
  if (index.byUrl.has(`${path}/`)) return redirect(encodeURI(`${path}/`));
  const asset = snapshot.built.files.find((file) => `/${file.path}` === path);
  if (asset)
    return {
      status: 200,
      type: typeOf(path),
      body: await readOutput(asset),
      isLasting: path.startsWith("/assets/"),
    };
  const search = await answerSearch(path, snapshot);
  if (search) return search;
  const picture = snapshot.pictures.files.find((planned) => `/${planned.path}` === path);
  if (picture) {
    const body = await makeImage(picture, snapshot.site);
    return { status: 200, type: typeOf(path), body, isLasting: true };
  }
  const file = index.files.get(path.slice(1).normalize("NFC"));
  if (file) return { status: 200, type: typeOf(path), body: await readFile(file.absolutePath) };
  const label = path.endsWith("/privacy-label.json")
    ? listPrivacyLabels(snapshot.content, snapshot.bodies).get(path)
    : undefined;
  if (label) return { status: 200, type: typeOf(path), body: formatPrivacyLabel(label) };
  const calendars = path.endsWith(".ics") ? buildCalendars(snapshot) : [];
  const calendar = calendars.find((made) => `/${made.path}` === path);
  if (calendar) return { status: 200, type: typeOf(path), body: await readOutput(calendar) };
  const feeds = /\/feed\.(?:xml|json)$/.test(path) ? await buildFeeds(buildViewContext(snapshot), null) : [];
  const feed = feeds.find((made) => `/${made.path}` === path);
  if (feed) return { status: 200, type: typeOf(path), body: await readOutput(feed) };
  const target = createMatcher(buildSiteRedirects(snapshot).redirects)(path)?.to;
  if (target) return redirect(encodeURI(decodeURI(target)));
  const missing = findNearest(path, index.byUrl);
  return missing ? answerPage(404, missing, snapshot) : null;
}

const notFound = "/404.html";

/** The page for missing pages of the folder that is nearest to a path. */
function findNearest(path: string, pages: ReadonlyMap<string, Page>): Page | undefined {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return pages.get(folder + notFound) ?? (folder === "" ? undefined : findNearest(folder, pages));
}

/** A page of the preview's own, for an address without any page: it carries nothing but what is told of mistakes. */
export function bareHtml(status: number): Answer {
  return html(
    status,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${status}</title></head><body></body></html>`,
  );
}

async function answerPage(status: number, page: Page, snapshot: Snapshot): Promise<Answer> {
  const rendered = await renderPage(page, snapshot);
  return { ...html(status, rendered.html), problems: rendered.problems };
}

function html(status: number, body: string): Answer {
  return { status, type: "text/html; charset=utf-8", body };
}

function redirect(location: string): Answer {
  return { status: 302, type: "text/plain", body: "", location };
}

function typeOf(path: string): string {
  return mediaTypes[path.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

async function readOutput({ content }: OutputFile): Promise<string | Uint8Array> {
  return typeof content === "object" && "copyFrom" in content ? readFile(content.copyFrom) : content;
}
