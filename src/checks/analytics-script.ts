import { createProblem } from "../problems/create-problem.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Rule } from "./rule.ts";

/** A script of the site's own that is to count visits, and is not there. */
export const analyticsScript: Rule = {
  id: "analytics-script",
  level: "error",
  summary:
    "The script that counts visits (`analytics:` in site.yaml) is no file of `public/`, so nothing would be counted.",
  example: { wrong: "script: /cuont.js", right: "script: /count.js" },
  checkSite: ({ site, content }) => {
    const { script = "" } = site.settings.analytics ?? {};
    const files = content.public.map(({ id }) => `/${id}`);
    if (!script.startsWith("/") || files.includes(script)) return [];
    const span = site.settingsFile.spanOf(["analytics", "script"]);
    const scripts = files.filter((file) => /\.m?js$/i.test(file));
    const [likely] = rankByLikeness(script, scripts);
    return [
      createProblem(analyticsScript, site.settingsFile.source, {
        span,
        message: `There is no file "${script.slice(1)}" in public/.${likely ? ` Did you mean "${likely}"?` : ""}`,
        hint: likely ? null : "Put the script there, or write the address that the service gave you.",
        repair: likely ? { edits: [{ ...span, text: likely }], safe: false } : null,
      }),
    ];
  },
};
