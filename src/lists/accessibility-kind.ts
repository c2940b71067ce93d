import { accessibilityTests, type BrowserTest } from "../site/accessibility-tests.ts";
import type { Kind } from "./kind.ts";

/** Who tried whether everyone can use the site, when, and what came of it: what the statement on accessibility tells. */
export const accessibilityKind = {
  about: "Who tested whether everyone can use the site, on which day, with what, and what was found.",
  shape: "list",
  fields: [
    {
      name: "by",
      type: "text",
      required: true,
      help: "Who tested: a name, or whom visitors may think of, e.g. `A reader who is blind`.",
    },
    { name: "day", type: "day", required: true, help: "The day on which it was tested." },
    { name: "with", type: "text", help: "With what, e.g. `NVDA 2026 and Firefox`." },
    {
      name: "found",
      type: "markdown",
      help: "What was tried, what was found, and what became of it.",
    },
    { name: "pages", type: "number", help: "How many pages were opened; the program that tests writes it." },
    {
      name: "tests",
      type: "list",
      of: "choice",
      choices: Object.keys(accessibilityTests.inBrowser) as BrowserTest[],
      help: "What a program tried on each page. It writes this itself, so nobody has to.",
    },
  ],
  listOn: (entries, today) =>
    entries
      .filter(({ values }) => String(values.day) <= today)
      .sort((a, b) => String(b.values.day).localeCompare(String(a.values.day))),
} as const satisfies Kind;
