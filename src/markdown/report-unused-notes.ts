import type { MarkdownIt } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** Reports footnotes that no mark in the text leads to: they stand nowhere on the page, so their words would be lost. */
export function reportUnusedNotes(md: MarkdownIt): void {
  md.core.ruler.after("footnote_tail", "unused_notes", ({ env }) => {
    const { source, report, footnotes }: Rendering = env;
    for (const [key, number] of Object.entries(footnotes?.refs ?? {})) {
      if (number >= 0) continue;
      const mark = `[^${key.slice(1)}]`;
      const start = source.indexOf(`${mark}:`);
      report("footnote-unused", {
        span: { start, end: start + mark.length },
        message: `No place in the text leads to the footnote ${mark}, so it is not shown.`,
        hint: `Write ${mark} in the text where the footnote belongs.`,
      });
    }
  });
}
