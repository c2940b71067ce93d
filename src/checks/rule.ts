import type { Content } from "../content/content.ts";
import type { Images } from "../content/image-facts.ts";
import type { Page } from "../content/page.ts";
import type { Body, FactsById, RenderedBody } from "../markdown/body.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleDoc, RuleFault } from "../problems/rule-doc.ts";
import type { Ledger } from "../redirects/ledger/ledger.ts";
import type { Redirects } from "../redirects/redirects.ts";
import type { Site, TimelessSite } from "../site/site.ts";
import type { LookFacts } from "../theme/look/look-facts.ts";
import type { OpenCopies } from "../translations/list-open-copies.ts";
import type { PrintedSite } from "./printed-site.ts";

/** A site read and understood, before any page is laid out: what build, check and preview prepare and the rules read. */
export interface SiteFacts {
  site: Site;
  content: Content;
  /** By page id; those of the Markdown texts in data by their keys. */
  bodies: FactsById;
  /** The Markdown texts in data, by their keys. */
  texts: ReadonlyMap<string, Body>;
  navigation: Navigation;
  images: Images;
  /** What `redirects.yaml` says. */
  redirects: Redirects;
  /** `null` for a site that remembers no addresses, or while pages are left out on purpose. */
  ledger: Ledger | null;
  /** What is remembered of parts that are not translated yet. */
  openCopies: OpenCopies;
  /** Names of the site's own drawings; `null` where they are not known. */
  drawings: string[] | null;
  /** Files of the assets that lie at the top of the site, such as `favicon.ico`. */
  icons: string[];
  assets: Assets;
  look: LookFacts;
}

/** What lies in the assets of a site, and in the theme whose files they may take the place of. */
export interface Assets {
  /** `path` is that below the folder, `shown` how staff know it; `text` is empty for what names no other file. */
  own: { path: string; shown: string; text: string }[];
  /** Paths of the theme. */
  theme: string[];
}

/** A rule is data: who reads the list knows what the site is checked for. */
export interface Rule extends RuleDoc {
  /** The source of each page on which `checkPage` finds something has one of them: most pages have none, and are not looked through. */
  signs?: readonly string[];
  /** The prose of each such page matches this, which takes less time than the rule itself. */
  prose?: RegExp;
  /** What `checkPage` reads beside the text of pages: the prose in their settings, the settings of the site and data (`prose`), or only the files of the latter. */
  reads?: "prose" | "files";
  /** Faults that can be seen on the page alone, one or some; kept with the page from day to day, so each says itself when it is one. */
  checkPage?: (page: Page, body: RenderedBody, site: TimelessSite) => RuleFault | RuleFault[];
  /** Faults that count only where no other rule has told them; `found` is what the others say of the page. */
  checkRest?: (page: Page, body: RenderedBody, found: Problem[]) => Problem[];
  /** Faults that need other pages. */
  checkSite?: (facts: SiteFacts) => Problem[];
  /** Faults of what was laid out. */
  judge?: (site: PrintedSite) => Problem | Problem[];
}

/** A problem of the given rule on a page. */
export function reportRule(rule: RuleDoc, page: Page, fault: RuleFault): Problem {
  return createProblem(rule, page.source, fault);
}
