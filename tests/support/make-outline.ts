import type { Outline, PageFacts } from "../../src/markdown/body.ts";

/** What is known of a page with these ids, as far as it is asked for its parts. */
export function makeOutline(ids: string[]): Pick<PageFacts, "outline"> {
  const outline: Outline = {
    headings: [],
    ids: ids.map((id) => ({ id, origin: "heading", start: 0, end: 0 })),
    sections: [],
  };
  return { outline: JSON.stringify(outline) };
}
