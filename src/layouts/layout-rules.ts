import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with the templates of a site. */
export const layoutRules = defineRules({
  "layout-fault": {
    summary:
      "A template can't be laid out: it has a mistake in its marks, names something that there is not, or a filter of it fails. Every page that needs it would be missing.",
    example: {
      wrong: "<h1>{{ view.page.titel }}</h1>",
      right: "<h1>{{ view.page.title }}</h1>",
    },
  },
  "asset-fault": {
    summary:
      "A style sheet, a script, a drawing or an icon of the site's own assets has a mistake, so that nothing can be made of it. No page would look as it should.",
    example: {
      wrong: ":root { --accent: #7a1fa2",
      right: ":root { --accent: #7a1fa2; }",
    },
  },
  "eleventy-settings": {
    summary:
      "The site's own settings of Eleventy (`assets/eleventy.ts`) have a mistake, or ask for something that is not passed on to layouts and would be left out in silence.",
    example: {
      wrong: 'eleventyConfig.addPassthroughCopy("pictures");',
      right: 'eleventyConfig.addFilter("shout", (text) => text.toUpperCase());',
    },
  },
});
