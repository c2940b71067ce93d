import { relative, sep } from "node:path";

/** A path as staff know it: relative to the working folder, with `/`. */
export function showPath(file: string, workingDir: string): string {
  return relative(workingDir, file).split(sep).join("/");
}
