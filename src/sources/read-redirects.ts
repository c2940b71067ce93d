import { join } from "node:path";
import { parseRedirects } from "../redirects/parse-redirects.ts";
import type { Redirects } from "../redirects/redirects.ts";
import type { Site } from "../site/site.ts";
import { readText } from "./read-text.ts";

/** Reads `redirects.yaml` of the input folder; a site without one has no redirects. */
export async function readRedirects({
  inputDir,
  workingDir,
}: Pick<Site, "inputDir" | "workingDir">): Promise<Redirects> {
  const source = await readText(join(inputDir, "redirects.yaml"), workingDir);
  return source ? parseRedirects(source) : { source: null, rules: [], problems: [] };
}
