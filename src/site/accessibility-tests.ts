import type { PlainWord } from "./interface-words.ts";

/**
 * What programs test of accessibility, with the word by which the statement on it (`::: accessibility`) tells visitors. The
 * statement can say nothing else: `always` are rules that every check and build hold against each page, `inBrowser` what
 * `tests/support/accessibility/browser-tests.ts` tries on each page of this repository's site, a test for each name.
 */
export const accessibilityTests = {
  always: {
    testedImages: ["image-alt"],
    testedHeadings: ["heading-skipped"],
    testedLinks: ["link-empty", "link-without-words", "link-vague-words"],
    testedLanguages: ["language-unmarked"],
    testedMedia: ["media-incomplete"],
  },
  inBrowser: {
    axe: "testedAxe",
    titles: "testedTitles",
    html: "testedHtml",
    script: "testedScript",
    keyboard: "testedKeyboard",
    targets: "testedTargets",
    zoom: "testedZoom",
    motion: "testedMotion",
  },
} as const satisfies {
  always: Partial<Record<PlainWord, readonly string[]>>;
  inBrowser: Record<string, PlainWord>;
};

/** The name of a test that is done on each page in a browser. */
export type BrowserTest = keyof typeof accessibilityTests.inBrowser;
