import { checkSite } from "../../src/checks/check-site.ts";
import { makeBody } from "../../src/checks/make-body.ts";
import { makeTexts } from "../../src/checks/make-texts.ts";
import type { SiteFacts } from "../../src/checks/rule.ts";
import type { Content } from "../../src/content/content.ts";
import type { Page } from "../../src/content/page.ts";
import { buildNavigation } from "../../src/navigation/build-navigation.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { Site } from "../../src/site/site.ts";
import { english, makeContent } from "./make-page.ts";
import { makeSite } from "./make-site.ts";

/** All problems of a site made of these pages, rendered as a build does. */
export function checkPages(
  written: Page[],
  content: Partial<Content> = {},
  parts: Partial<Site> = {},
  known: Partial<Pick<SiteFacts, "redirects" | "ledger" | "drawings" | "assets" | "icons" | "images">> = {},
): Problem[] {
  const site = makeSite(parts);
  const [first] = site.languages;
  // What the settings of the site say holds for its pages.
  const pages = written.map((page) =>
    page.language === english && first ? { ...page, language: first } : page,
  );
  const whole = makeContent(pages, content);
  const texts = makeTexts(whole, site);
  const bodies = new Map([...pages.map((page) => [page.id, makeBody(page, site)] as const), ...texts]);
  return checkSite({
    site,
    content: whole,
    bodies,
    texts,
    navigation: buildNavigation(site, whole),
    images: new Map(),
    redirects: { source: null, rules: [], problems: [] },
    ledger: null,
    openCopies: new Map(),
    drawings: null,
    assets: { own: [], theme: [] },
    look: { changes: [], logos: [] },
    icons: [],
    ...known,
  });
}
