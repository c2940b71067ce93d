import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import type { Level, Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";

/** What a rule on the whole site may read. */
export interface SiteFacts {
  site: Site;
  content: Content;
  /** By page id. */
  bodies: Map<string, Body>;
  navigation: Navigation;
}

/** A rule is data: who reads the list knows what the site is checked for. */
export interface Rule {
  /** kebab-case, e.g. `link-missing-page`. */
  id: string;
  level: Level;
  /** One sentence for staff: what is wrong and why it matters. */
  summary: string;
  /** What the mistake looks like, and how it looks mended. */
  example: { wrong: string; right: string };
  /** Faults that can be seen on the page alone; kept with the page in the cache. */
  checkPage?: (page: Page, body: Body, site: Site) => Problem[];
  /** Faults that need other pages. */
  checkSite?: (facts: SiteFacts) => Problem[];
}
