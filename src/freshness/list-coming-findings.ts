import { reviewOverdue } from "../checks/review-overdue.ts";
import type { Page } from "../content/page.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import type { Dated } from "./freshness.ts";
import { locate } from "./locate.ts";

/** What is no mistake yet and will be one when a day has passed: a deadline in a text, the contact for security. `found` is what the rules find on any day. */
export function listComingFindings(
  { settings, settingsFile }: Pick<Site, "settings" | "settingsFile">,
  pages: readonly Page[],
  found: readonly Problem[],
): Dated[] {
  const drafts = new Set(pages.filter(({ draft }) => draft).map(({ source }) => source.path));
  const ofRules = found.flatMap(({ rule, after, file, line, message, hint }) => {
    // Those that are to be looked at stand by their owners.
    if (after === undefined || rule === reviewOverdue.id || drafts.has(file)) return [];
    const words = `When this day is over: ${message}${hint === null ? "" : ` ${hint}`}`;
    return { day: after, file, line, words, isTask: true };
  });
  const { security } = settings;
  if (!security) return ofRules;
  return [
    ...ofRules,
    {
      day: security.expires,
      words:
        'When this day is over, nothing can be published until "expires:" below "security:" has a new one.',
      isTask: true,
      ...locate(settingsFile.source, settingsFile.spanOf(["security", "expires"])),
    },
  ];
}
