import { createRandom } from "../../support/create-random.ts";
import { type LinkTarget, writePhrase } from "./write-phrase.ts";

export const sectionSize = 20;

/** Address and title of page number `index`. Its number is in the title, so that no two pages have the same. */
export function makeTarget(index: number): LinkTarget {
  const title = `${writePhrase("title", createRandom(index * 2))} ${index + 1}`;
  const section = `section-${String(Math.floor(index / sectionSize) + 1).padStart(4, "0")}`;
  const slug = title.toLowerCase().replaceAll(" ", "-");
  return { title, url: index % sectionSize === 0 ? `/${section}/` : `/${section}/${slug}/` };
}
