import { findMediaSite } from "../site/find-media-site.ts";
import { findInRepository } from "./find-in-repository.ts";
import { formatMediaBlock } from "./format-media-block.ts";
import type { Rule } from "./rule.ts";

const outside = /^(?:(?:https?:)?\/\/|data:)/i;
// Where GitHub keeps a picture that somebody drops into its editor.
const dropped = /^https:\/\/(?:github\.com\/user-attachments|user-images\.githubusercontent\.com)\//i;
// html-active speaks of these.
const frames = new Set(["iframe", "embed", "object"]);

/** A picture, video or sound of another website, which browsers would fetch there while the page is read. */
export const imageOutside: Rule = {
  id: "image-outside",
  explains: ["html-active"],
  summary:
    "A picture, video or sound of another website would tell that website who reads the page, so browsers do not load it here.",
  example: { wrong: "![A boat](https://example.org/boat.jpg)", right: "![A boat](boat.jpg)" },
  checkPage: (_page, body, { settings }) =>
    body.images
      .filter(({ src, element }) => outside.test(src) && !frames.has(element))
      .map(({ src, address }) => {
        const site = findMediaSite(src);
        const file = findInRepository(src, settings.repository);
        return {
          span: address,
          message: src.startsWith("data:")
            ? "A picture that is written into its address is not shown on this site."
            : `"${src}" is a file of another website, which visitors' browsers do not load.`,
          hint: site?.block
            ? `Write a block that leads to ${site.name} instead: ${formatMediaBlock(site)}`
            : hintAt(src, file),
          repair: file ? { edits: [{ ...address, text: `/${encodeURI(file)}` }] } : null,
        };
      }),
};

function hintAt(src: string, file: string | null): string | null {
  if (file) return null;
  return dropped.test(src)
    ? "The git host keeps there what is dropped into its editor. Choose “Add file” and “Upload files” in the folder of the page, and write the name of the file here."
    : "Upload the file beside the page and write its name here, or link to the other website instead.";
}
