import { type Rule, reportRule } from "./rule.ts";

/** Cards that are drawn without the title of their page, told once for all of them. */
export const cardUntitled: Rule = {
  id: "card-untitled",
  level: "notice",
  summary:
    "No font for cards has a letter of a title, so the picture that is shown where the page is shared does not say it.",
  example: { wrong: "title: 船の本", right: "title: 船の本 (with assets/fonts/cards/noto-sans-jp.ttf)" },
  judge: ({ cards: { untitled, letters } }) => {
    const [first] = untitled;
    if (!first) return [];
    const others = untitled.length - 1;
    const of = others === 0 ? "this page" : `this page and of ${others} other${others === 1 ? "" : "s"}`;
    const shown = `${letters.slice(0, 8).join(" ")}${letters.length > 8 ? " …" : ""}`;
    return reportRule(cardUntitled, first, {
      span: first.spans.title?.value ?? null,
      message: `The card of ${of} is drawn without the title: no font for cards has ${shown}.`,
      hint: "Put a font that has these letters into assets/fonts/cards/, as a .ttf file; else the card shows the rest of what it has.",
    });
  },
};
