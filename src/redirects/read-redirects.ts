import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { parseRedirects } from "./parse-redirects.ts";
import type { RedirectRule } from "./redirect-rule.ts";

/** The redirects that staff wrote, and what is wrong with their form. */
export interface Redirects {
  rules: RedirectRule[];
  problems: Problem[];
}

/** Reads `redirects.yaml` of the input folder; a site without one has no redirects. */
export async function readRedirects(site: Pick<Site, "inputDir" | "workingDir">): Promise<Redirects> {
  const file = join(site.inputDir, "redirects.yaml");
  const path = relative(site.workingDir, file).split(sep).join("/");
  try {
    return parseRedirects({ path, text: await readFile(file, "utf8") });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { rules: [], problems: [] };
    throw new Error(`${path} can't be read.`, { cause: error });
  }
}
