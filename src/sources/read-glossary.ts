import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { GlossaryEntry } from "../site/glossary/glossary.ts";
import { parseGlossary } from "../site/glossary/parse-glossary.ts";
import { readText } from "./read-text.ts";

/** Reads `glossary.yaml` of the input folder, for languages by their codes; a site without one has no such words. */
export async function readGlossary(
  inputDir: string,
  workingDir: string,
  codes: string[],
): Promise<{ glossary: GlossaryEntry[]; problems: Problem[] }> {
  const source = await readText(join(inputDir, "glossary.yaml"), workingDir);
  return source ? parseGlossary(source, codes) : { glossary: [], problems: [] };
}
