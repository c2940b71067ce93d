import type { Rule } from "./rule.ts";

/** A link that a screen reader can't name: no words and no image with a description. */
export const linkWithoutWords: Rule = {
  id: "link-without-words",
  summary: "A link without words can't be seen or read aloud.",
  example: { wrong: "[](https://example.org/)", right: "[our forum](https://example.org/)" },
  checkPage: (_page, body) =>
    body.links
      .filter(({ text, origin }) => text.trim() === "" && origin === "markdown")
      .map(({ start, end, href }) => ({
        span: { start, end },
        message: `The link to "${href}" has no words.`,
        hint: "Write between the square brackets where it leads.",
      })),
};
