import { defineRules } from "../../problems/define-rules.ts";

/** What can be wrong with the glossary itself. */
export const glossaryRules = defineRules({
  "glossary-language": {
    level: "notice",
    summary: "An entry of the glossary is for a language that the site does not have, so it counts nowhere.",
    example: { wrong: "language: sp (languages: es in site.yaml)", right: "language: es" },
  },
  "glossary-contradiction": {
    level: "notice",
    summary: "The glossary says two things of one word: the first counts.",
    example: {
      wrong: "- { use: learner, avoid: student }\n- { use: student, avoid: pupil }",
      right: "- { use: learner, avoid: [student, pupil] }",
    },
  },
});
