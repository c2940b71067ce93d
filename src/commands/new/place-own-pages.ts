/** Files that somebody had already, by their path in the folder of the site, with the path of their copy. */
export type OwnPages = ReadonlyMap<string, string>;

const pages = /\.(?:md|markdown)$/i;
/** What pages show or lead to. */
const shown = /\.(?:avif|docx?|gif|jpe?g|m4a|mp3|mp4|od[pst]|ogg|pdf|png|pptx?|svg|webm|webp|xlsx?)$/i;
/** What speaks of a repository or its program, and is no page. */
const papers =
  /^(?:README|LICEN[CS]E|CHANGELOG|CHANGES|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|AUTHORS)\b[^/]*$/i;

/** Whether a file is taken over when a site is begun where it lies: a page, or what pages show. */
export function isOwn(path: string): boolean {
  return (pages.test(path) || shown.test(path)) && !papers.test(path);
}

/**
 * Where the pages that were there already, and their pictures, are copied to: into the folder of the first language, or of the
 * language whose name their own folder has, with their folders, but for one that they all lie in. Without a page nothing is.
 */
export function placeOwnPages(paths: string[], [first, ...others]: readonly string[]): OwnPages {
  const own = paths.filter(isOwn);
  if (!own.some((path) => pages.test(path))) return new Map();
  const shared = findShared(own.filter((path) => pages.test(path)));
  return new Map(
    own.map((path) => {
      const inFolder = path.startsWith(shared) ? path.slice(shared.length) : path;
      const [top = ""] = inFolder.split("/");
      const hasLanguage = [first, ...others].includes(top);
      return [path, `content/${hasLanguage ? "" : `${first}/`}${inFolder}`];
    }),
  );
}

/** The folder that all paths lie in, with its slash; empty where there is none. */
function findShared(paths: string[]): string {
  const [one = ""] = paths;
  let end = one.lastIndexOf("/") + 1;
  while (end > 0 && !paths.every((path) => path.startsWith(one.slice(0, end))))
    end = one.lastIndexOf("/", end - 2) + 1;
  return one.slice(0, end);
}

/** What two files have in common that would be pages at one address: `about/index.md`, `about.markdown` and `2-about.md`. */
export function pageKey(path: string): string | null {
  if (!pages.test(path)) return null;
  const steps = path
    .replace(pages, "")
    .replace(/\/_?index$/, "")
    .split("/");
  return steps.map((step) => step.replace(/^\d+[-_.]/, "")).join("/");
}
