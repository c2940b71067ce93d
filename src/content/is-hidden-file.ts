import type { Content, ContentFile } from "./content.ts";

/** Whether a page that is not published today names a file: then the file is hidden with it. */
export function isHiddenFile(
  { id }: Pick<ContentFile, "id">,
  { withheld }: Pick<Content, "withheld">,
): boolean {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return withheld.some(({ source: { text } }) => text.includes(name));
}
