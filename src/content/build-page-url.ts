/** What the name of a page's file says: its place in menus (`01-about.md`) and, for want of a title, its words. */
interface FileName {
  order: number | null;
  words: string;
}

const pageEnding = /\.(?:md|markdown|html?)$/i;
const numbered = /^(\d+)[-_. ]+(?=\D)/;

/** The site path of a page by the path of its file: `en/x/02-About us.md` → `/en/x/about-us/`, `index.md` → its folder, `404.md` → `/404.html`. */
export function buildPageUrl(id: string): string {
  const steps = id.replace(pageEnding, "").split("/");
  const name = steps.at(-1) as string;
  if (name === "404")
    return steps.length === 1 || steps.length === 2 ? "/404.html" : `/${steps.map(slugify).join("/")}.html`;
  const slugs = steps.map(slugify);
  if (/^(?:index|readme)$/i.test(name)) slugs.pop();
  return slugs.length === 0 ? "/" : `/${slugs.join("/")}/`;
}

/** The order and the words in the name of a page's file; those of its folder for `index.md`. */
export function parseFileName(id: string): FileName {
  const steps = id.replace(pageEnding, "").split("/");
  const isIndex = /^(?:index|readme)$/i.test(steps.at(-1) as string);
  const name = (isIndex ? steps.at(-2) : steps.at(-1)) ?? "";
  const order = numbered.exec(name)?.[1];
  const words = name.replace(numbered, "").replace(/[-_]+/g, " ").trim();
  return {
    order: order === undefined ? null : Number(order),
    words: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

/**
 * A step of an address: lower case, words joined by hyphens, without marks that a URL would have to escape. Letters of all
 * scripts stay; those of the Latin one lose their accents, so that an address can be typed and read aloud.
 */
function slugify(name: string): string {
  const slug = name
    .replace(numbered, "")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return slug || "page";
}
