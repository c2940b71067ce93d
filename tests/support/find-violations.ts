import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenPage } from "./open-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Rules that axe leaves off by default: contrast of 7:1, size of targets, the other rules of AAA, and those that it still
// tries out.
const stricter = [
  "color-contrast-enhanced",
  "identical-links-same-purpose",
  "meta-refresh-no-exceptions",
  "target-size",
  "css-orientation-lock",
  "focus-order-semantics",
  "hidden-content",
  "label-content-name-mismatch",
  "p-as-heading",
  "table-fake-caption",
  "td-has-header",
];
const options = {
  resultTypes: ["violations"],
  rules: Object.fromEntries(stricter.map((id) => [id, { enabled: true }])),
};

/** What axe finds on the open page or in a part of it, with its rules of every tag on and none left out, as sentences. */
export async function findViolations(page: OpenPage, part = "html"): Promise<string[]> {
  // As text, since the policy of the page lets no other script in.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate(`axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, help, nodes }) =>
      id + " (" + help + "): " + nodes.map(({ target }) => target.join(" ")).slice(0, 4).join(", ")))`);
}
