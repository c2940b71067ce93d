import { statSync } from "node:fs";
import { makeTexts } from "../../checks/make-texts.ts";
import type { Content, FoundPage } from "../../content/content.ts";
import type { PageSource } from "../../content/page.ts";
import type { ParsedPage } from "../../content/parse-page.ts";
import type { Body } from "../../markdown/body.ts";
import { addListParts } from "../../navigation/add-list-parts.ts";
import type { Redirects } from "../../redirects/redirects.ts";
import type { Site } from "../../site/site.ts";
import { areAsUsed, valuesOf } from "../../site/values/fill-values.ts";
import { assembleSite } from "../../sources/assemble-site.ts";
import { type FoundFiles, findFiles } from "../../sources/find-files.ts";
import { listLayouts } from "../../sources/list-layouts.ts";
import { createPageReader } from "../../sources/page-reader.ts";
import { type GitDays, readGitDays } from "../../sources/read-git-days.ts";
import { type Change, isWithin } from "./classify-change.ts";
import { createLateBodies, type LateBodies } from "./late-bodies.ts";

/** The pages of a preview, which are read again when their file has changed. */
interface PageMemory {
  /** Forgets what a change of files makes untrue. */
  forget(change: Change, site: Site): void;
  /** Lists the files, makes pages of those that are not known, and assembles the site. */
  read(
    site: Site,
    redirects: Redirects,
  ): Promise<{ content: Content; bodies: LateBodies; texts: Map<string, Body> }>;
}

/** A memory of nothing. */
export function createPageMemory(): PageMemory {
  /** By absolute path. */
  let parsed = new Map<string, ParsedPage>();
  let made = new WeakMap<PageSource, Body>();
  /** `null` when files may have come or gone. */
  let found: FoundFiles | null = null;
  /** Asked once: a preview shows the days of its start. */
  let history: Promise<GitDays> | null = null;
  let layoutNames = "";

  return {
    forget(change, site) {
      const names = listLayouts(site.assetsDirs).join();
      if (change.allPages || names !== layoutNames) {
        parsed = new Map();
        made = new WeakMap();
        found = null;
      }
      layoutNames = names;
      for (const path of change.pages) {
        const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
        const wasPage = parsed.delete(path);
        if (wasPage && isFile) continue;
        found = null;
        // A folder may have gone, and another one come, with pages of the same names.
        if (wasPage || isFile) continue;
        for (const known of parsed.keys()) if (isWithin(known, path)) parsed.delete(known);
      }
    },
    async read(site, redirects) {
      found ??= findFiles(site);
      history ??= readGitDays(site.inputDir, site.settings.timezone);
      const { page: pages } = found;
      const fresh = pages.filter(({ absolutePath, place }) => {
        const known = parsed.get(absolutePath);
        if (!known?.page) return !known;
        return (
          known.page.filePath !== place.path || !areAsUsed(known.page.values, valuesOf(known.page, site))
        );
      });
      for (const [at, page] of createPageReader(site)(fresh).entries())
        parsed.set((fresh[at] as FoundPage).absolutePath, page);
      const byId = pages.map(({ id, absolutePath }) => [id, parsed.get(absolutePath) as ParsedPage] as const);
      const assembled = await assembleSite(site, found, new Map(byId), redirects, history);
      const texts = makeTexts(assembled, site);
      const written = createLateBodies(assembled.pages, texts, site, made);
      // To render all pages for this is what a preview need not do.
      const content = addListParts(site, assembled, ({ id, source }) =>
        /^[> \t]*:{3,}[ \t]*(?:pages|list)\b/m.test(source.text) ? (written.get(id)?.blocks ?? []) : [],
      );
      return { content, bodies: createLateBodies(content.pages, texts, site, made), texts };
    },
  };
}
