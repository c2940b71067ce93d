import { defineRules } from "../problems/define-rules.ts";

/** What can be wrong with the settings of a site. */
export const siteRules = defineRules({
  "cache-unusable": {
    level: "notice",
    summary: "What a build keeps in `.cache/` for the next one can't be read or written there.",
    example: { wrong: ".cache (a link to a folder that is gone)", right: ".cache (a folder with some room)" },
  },
  "site-date": {
    summary: "The day to build as is written like 2026-03-01; SOURCE_DATE_EPOCH is a number of seconds.",
    example: { wrong: "--date 1.3.2026", right: "--date 2026-03-01" },
  },
  "site-no-assets": {
    summary: "The folder with the site's own layouts, styles and scripts does not exist.",
    example: { wrong: "--assets asets", right: "--assets assets" },
  },
  "site-no-input": {
    summary: "The folder with the content does not exist.",
    example: { wrong: "--input contnet", right: "--input content" },
  },
  "site-time-zone": {
    summary: "The time zone is a name of the IANA list, such as `America/Chicago`.",
    example: { wrong: "timezone: Berlin", right: "timezone: Europe/Berlin" },
  },
});
