import { defineRules } from "../../problems/define-rules.ts";

/** What can be wrong with words of the interface. */
export const wordRules = defineRules({
  "words-missing": {
    level: "notice",
    summary:
      "Menus, search and forms speak the language of the page: words that Waymark does not bring are written into `interface.yaml`.",
    example: {
      wrong: "content/nl/ (without interface.yaml)",
      right: "content/nl/interface.yaml with  menu: Menu",
    },
  },
  "words-plural-missing": {
    level: "notice",
    summary:
      "Words with a number have a case for each plural form of their language, such as “few” in Arabic.",
    example: {
      wrong: "searchResults: .input {$count :number} .match $count * {{{$count} results}}",
      right: "searchResults: .input {$count :number} .match $count one {{1 result}} * {{{$count} results}}",
    },
  },
  "words-plural-unknown": {
    summary: "A case of a number is one of the plural forms of the language, a number or `*`.",
    example: {
      wrong: "searchResults: .input {$count :number} .match $count oen {{1 result}} * {{{$count} results}}",
      right: "searchResults: .input {$count :number} .match $count one {{1 result}} * {{{$count} results}}",
    },
  },
  "words-syntax": {
    summary: "Words of the interface are Unicode MessageFormat 2: values stand in braces.",
    example: { wrong: 'pagesBelow: "Pages in {title"', right: 'pagesBelow: "Pages in {title}"' },
  },
  "words-unknown-value": {
    summary: "A name in braces is one of the values that the words are given.",
    example: { wrong: 'pagesBelow: "Pages in {titel}"', right: 'pagesBelow: "Pages in {title}"' },
  },
  "words-value-left-out": {
    level: "notice",
    summary: "Words of the interface have each of their values in them.",
    example: { wrong: 'pagesBelow: "Pages below"', right: 'pagesBelow: "Pages in {title}"' },
  },
});

/** The name of one of these rules. */
export type WordRuleId = keyof typeof wordRules;
