/**
 * What a file of the input folder is, by its id: a page; HTML, which is a page where settings stand at its top; a file that is
 * published as it is; a file that pages may show; or none of these.
 */
export type FileKind = "page" | "html" | "public" | "file" | "none";

const kinds: [FileKind, RegExp][] = [
  // Files at the top that are no content: settings, and what editors read.
  [
    "none",
    /^(?:site\.yaml|redirects\.yaml|addresses\.txt|translations\.txt|(?!public\/)[^/]+\/(?:interface|site)\.yaml|data\/.*)$/,
  ],
  ["none", /^(?:README|Readme|readme|RULES)\.(?:md|markdown)$/],
  ["public", /^public\//],
  ["page", /\.(?:md|markdown)$/i],
  ["html", /\.html?$/i],
];

/** Tells the kind of a file. */
export function kindOfFile(id: string): FileKind {
  return kinds.find(([, names]) => names.test(id))?.[0] ?? "file";
}
