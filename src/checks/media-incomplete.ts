import type { Span } from "../problems/source-text.ts";
import { findMediaFaults } from "./find-media-faults.ts";
import type { Rule } from "./rule.ts";

/** A film or recording that can't be shown, or that not everybody can follow (WCAG 1.2). */
export const mediaIncomplete: Rule = {
  id: "media-incomplete",
  untidy: true,
  signs: ["video", "audio"],
  summary:
    "A film says where it is, what it is called, and what is said in it, for people who can't hear it; a recording has a page to read.",
  example: {
    wrong: "::: video\nfile: harbour.mp4\ntitle: The harbour\n:::",
    right: "::: video\nfile: harbour.mp4\ntitle: The harbour\ncaptions: harbour.en.vtt\n:::",
  },
  checkPage: (page, body) =>
    body.blocks
      .filter(({ name }) => name === "video" || name === "audio")
      .flatMap((block) =>
        findMediaFaults(block).map(({ line = "", message, hint, name, value }) => {
          const span: Span = block.places[line] ?? block;
          const start = name ? page.source.text.lastIndexOf(line, span.start) : span.start;
          const edit = name
            ? { start, end: start + line.length, text: name }
            : { start, end: span.end, text: value ?? "" };
          return {
            span: { start: span.start, end: span.end },
            message,
            hint,
            repair: name || value ? { edits: [edit] } : null,
          };
        }),
      ),
};
