import type { OutputFile } from "./output-file.ts";

/**
 * Asks browsers to fetch a page of this site when a visitor is about to follow its link. A file of its own, named in a header, since
 * the policy allows no inline script.
 */
export const speculationRules = {
  path: "speculation-rules.json",
  content: `${JSON.stringify({ prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }] })}\n`,
} satisfies OutputFile;
