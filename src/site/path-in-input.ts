import { showPath } from "./show-path.ts";
import type { Site } from "./site.ts";

/** The id of a file of the input folder, by its path as staff know it; `null` for a file elsewhere. */
export function pathInInput(
  file: string,
  { inputDir, workingDir }: Pick<Site, "inputDir" | "workingDir">,
): string | null {
  const folder = `${showPath(inputDir, workingDir)}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : null;
}
