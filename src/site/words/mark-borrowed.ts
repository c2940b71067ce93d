import type { InterfaceWords } from "../interface-words.ts";

/**
 * The attribute of an element that holds one word of the interface: in which language it is, where that is another one than the page's.
 * One that runs the other way is set apart in itself (`build-words.ts`), so that the element stays at its side; with `dir` several in
 * one element follow each other as they are read.
 */
export function markBorrowed(
  { borrowed }: Pick<InterfaceWords, "borrowed">,
  key: string,
  dir = false,
): string {
  const language = borrowed[key];
  return language ? ` lang="${language.code}"${dir ? ` dir="${language.dir}"` : ""}` : "";
}
