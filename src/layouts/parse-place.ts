import type { TemplatePlace } from "./template-fault.ts";

/** A place as templates give it, one text that costs nothing until it is needed: line, column, length and path. */
export function parsePlace(place: string): TemplatePlace {
  const [line, column, length, ...path] = place.split(" ");
  return { line: Number(line), column: Number(column), length: Number(length), path: path.join(" ") };
}
