import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with what is remembered of translations. */
export const translationRules = defineRules({
  "translations-form": {
    level: "notice",
    summary:
      "A line of `translations.txt`, which remembers from which words a translation was made, can't be read.",
    example: {
      wrong: "fr/start #quand",
      right: "fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -",
    },
  },
  "translation-day": {
    level: "notice",
    summary: "Of the day in `translationChecked` it isn't known what the original said then.",
    example: { wrong: "translationChecked: 1999-01-01", right: "translationChecked: 2026-11-29" },
  },
});
