import { relativePath } from "./paths.ts";
import type { Site } from "./site.ts";

/** A path as staff know it: relative to the working folder, with `/`. */
export function showPath(file: string, workingDir: string): string {
  return relativePath(slashed(workingDir), slashed(file));
}

/** The path of a file of the input folder as staff know it, of its path there. */
export function showInput(
  id: string,
  { inputDir, workingDir }: Pick<Site, "inputDir" | "workingDir">,
): string {
  return showPath(`${inputDir}/${id}`, workingDir);
}

/** Windows begins an absolute path with a drive or two backslashes; elsewhere a name may have a backslash in it. */
function slashed(path: string): string {
  return /^(?:[a-z]:|\\)\\/i.test(path) ? path.replaceAll("\\", "/") : path;
}
