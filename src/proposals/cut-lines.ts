import { countThings } from "../problems/count-things.ts";

/** As many of the first lines of a text as have `most` letters together, with a count of the others. A single line that is longer is left out. */
export function cutLines(text: string, most: number): string {
  if (text.length <= most) return text;
  const lines = text.split("\n");
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > most) break;
    length += line.length + 1;
    kept.push(line);
  }
  return `${kept.join("\n")}\n\n… and ${countThings(lines.length - kept.length, "more line")}.\n`;
}
