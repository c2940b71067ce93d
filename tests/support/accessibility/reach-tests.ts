import type { BrowserContextOptions, Page } from "playwright";
import { findNarrowFaults } from "../find-narrow-faults.ts";
import { findSmallTargets } from "../find-small-targets.ts";
import { visitPages } from "../visit-pages.ts";
import { walkByKeyboard } from "../walk-by-keyboard.ts";
import type { AccessibilityTest } from "./page-tests.ts";

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

const phone = { viewport: { width: 360, height: 740 } };

const tests: [
  tells: AccessibilityTest["tells"][number],
  title: string,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<string[]>,
][] = [
  ["targets", "every link and control is large enough for a finger on a phone", phone, findSmallTargets],
  [
    "keyboard",
    "the Tab key leads through each page and out of it, and the focus is always seen",
    { viewport: { width: 1280, height: 740 } },
    walkByKeyboard,
  ],
  [
    "keyboard",
    "it does so on a phone, through everything that unfolds",
    phone,
    async (page) => {
      await unfold(page);
      return walkByKeyboard(page);
    },
  ],
  [
    "zoom",
    "at 400 % zoom no page has to be moved sideways, and nothing is cut off, folded or not",
    // 1280 px of a screen at 400 %.
    { viewport: { width: 320, height: 256 } },
    async (page) => {
      const closed = await findNarrowFaults(page);
      await unfold(page);
      return [...closed, ...(await findNarrowFaults(page))];
    },
  ],
  [
    "motion",
    "nothing moves by itself for readers who want less motion",
    { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" },
    (page) => page.evaluate(() => document.getAnimations().map(() => "something moves")),
  ],
];

/** What each page is tried for: by keyboard, by a finger, at 400 % and with less motion. */
export const reachTests: readonly AccessibilityTest[] = tests.map(([tells, title, options, visit]) => ({
  tells: [tells],
  title,
  find: async ({ served, pages, context }) => visitPages(await context(options), served, pages, visit),
}));
