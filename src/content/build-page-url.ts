import type { Language } from "../site/languages.ts";
import { isIndex } from "./find-places.ts";

/**
 * The site path of a page by the place of its file: `en/x/About us` → `/en/x/about-us/`, `index` → its folder, `404` → `/404.html`.
 * A host has one page for missing pages, which is that of the first language; the others keep theirs in their folders.
 */
export function buildPageUrl(path: string, languages: Pick<Language, "code">[] = []): string {
  const steps = path.split("/");
  const name = steps.at(-1) as string;
  if (name === "404") {
    const isOthers = steps.length > 2 || languages.slice(1).some(({ code }) => code === steps[0]);
    return isOthers ? `/${steps.map(slugify).join("/")}.html` : "/404.html";
  }
  const slugs = steps.map(slugify);
  if (isIndex(name)) slugs.pop();
  return slugs.length === 0 ? "/" : `/${slugs.join("/")}/`;
}

/** The words in the name of a page's file; those of its folder for `index`. */
export function readFileName(path: string): string {
  const steps = path.split("/");
  const name = (isIndex(steps.at(-1) as string) ? steps.at(-2) : steps.at(-1)) ?? "";
  const words = name.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A step of an address: lower case, words joined by hyphens, without marks that a URL would have to escape. Letters of all
 * scripts stay; those of the Latin one lose their accents, so that an address can be typed and read aloud.
 */
function slugify(name: string): string {
  const slug = name
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return slug || "page";
}
