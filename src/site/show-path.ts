import { relativePath } from "./paths.ts";

/** A path as staff know it: relative to the working folder, with `/`. */
export function showPath(file: string, workingDir: string): string {
  return relativePath(slashed(workingDir), slashed(file));
}

/** Windows begins an absolute path with a drive or two backslashes; elsewhere a name may have a backslash in it. */
function slashed(path: string): string {
  return /^(?:[a-z]:|\\)\\/i.test(path) ? path.replaceAll("\\", "/") : path;
}
