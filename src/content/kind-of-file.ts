/**
 * What a file of the input folder is, by its id: a page; HTML, which is a page where settings stand at its top; a file that is
 * published as it is; a file that pages may show; or none of these.
 */
export type FileKind = "page" | "html" | "public" | "file" | "none";

/** The names of settings and ledgers, which are read by their place and are no content. */
export const settingsFiles =
  /^(?:site\.yaml|search\.yaml|glossary\.yaml|redirects\.yaml|addresses\.txt|translations\.txt|(?!public\/)[^/]+\/(?:interface|search|site)\.yaml)$/;

const kinds: [FileKind, RegExp][] = [
  ["none", settingsFiles],
  ["none", /^data\//],
  // What editors read.
  ["none", /^(?:README|Readme|readme|RULES)\.(?:md|markdown)$/],
  ["public", /^public\//],
  ["page", /\.(?:md|markdown)$/i],
  ["html", /\.html?$/i],
];

/** Tells the kind of a file. */
export function kindOfFile(id: string): FileKind {
  return kinds.find(([, names]) => names.test(id))?.[0] ?? "file";
}

/** Whether a file becomes a page, or would if its settings could be read. */
export function isPageFile(id: string): boolean {
  return ["page", "html"].includes(kindOfFile(id));
}
