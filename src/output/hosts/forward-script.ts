import { hashName } from "../hash-name.ts";
import type { OutputFile } from "../output-file.ts";

// A refresh forgets which part of the page was asked for, which redirects of a server keep.
const content = `var link = document.links[0];
if (location.hash && !link.hash) location.replace(link.href + location.hash);
`;

/** What pages that forward load, so that a link to a part of the old page arrives at that part. Without script one arrives at the top. */
export const forwardScript: OutputFile & { content: string } = {
  path: hashName("assets/forward.js", content),
  content,
};
