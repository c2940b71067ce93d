// Files at the top of the input folder that are no content: settings, and what editors read.
const notContent =
  /^(?:site\.yaml|redirects\.yaml|addresses\.txt|(?:README|Readme|readme|RULES)\.md|[^/]+\/interface\.yaml|data\/.*)$/;

/** What a file of the input folder is, by its id: a page, a file that pages may show, or none of both. */
export function kindOfFile(id: string): "page" | "file" | "none" {
  if (notContent.test(id)) return "none";
  return /\.md$/i.test(id) ? "page" : "file";
}
