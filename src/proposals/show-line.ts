import { showPlain } from "./show-plain.ts";

/** A line of strangers as it may be shown to be copied: its tabs stay. */
export function showLine(line: string): string {
  return line.split("\t").map(showPlain).join("\t");
}
