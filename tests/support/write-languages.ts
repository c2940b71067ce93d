import { join } from "node:path";
import { writeTree } from "./file-tree.ts";

/** Twenty-nine languages of all directions and scripts, with two forms of others. */
export const manyLanguages =
  "en ar bn de el es fa fr he hi id it ja ko nl pl pt pt-BR ro ru sw ta th tr uk ur vi zh-Hans zh-Hant".split(
    " ",
  );

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';

/**
 * Writes a site of English pages, `pages` of them in sections of ten, below `content/` of a folder; each other language translates
 * only some of them, at its own paths and addresses now and then. The texts link to each other in every way that staff may.
 */
export function writeLanguages(folder: string, languages: string[], pages: number): void {
  const [first, ...others] = languages;
  const paths = Array.from({ length: pages }, (_, at) => pathOf(at));
  const files: Record<string, string> = {
    "site.yaml": `title: Knots
url: https://knots.example
search: true
languages:
${languages.map((code) => `  - code: ${code}\n`).join("")}navigation:
  - title: Knots
    link: /${first}/section-0/
  - title: Its first part
    link: /${first}/section-0/page-1/#first
  - title: Harbour
    link: https://harbour.example/
footer:
  - title: The last one
    link: /${first}/${paths.at(-1)?.replace(/(?:\/index)?\.md$/, "")}/
`,
    "data/resources.yaml": `- title: Guide\n  about: Begin.\n  link: /${first}/section-0/\n  group: Start\n`,
    [`${first}/index.md`]:
      "# Start\n\n[All knots](section-0/index.md) ![Knot](knot.svg)\n\n::: resources\n:::\n",
    [`${first}/knot.svg`]: drawing,
    [`${first}/section-0/plan.pdf`]: "plan",
  };
  for (const [at, path] of paths.entries()) files[`${first}/${path}`] = writeText(at, paths, `/${first}/`);
  for (const [n, code] of others.entries()) {
    files[`${code}/index.md`] = `# ${code}\n\n[1](section-0/index.md) [2](${paths[n % pages]})\n`;
    for (const [at, path] of paths.entries()) {
      // Each language has another fifth of the pages.
      if ((at + n) % 5 !== 0) continue;
      const text = `# ${code} ${at}\n\n## ${code} {#own}\n\n[1](${upFrom(path)}section-0/index.md) [2](${upFrom(path)}${paths[(at + 1) % pages]}) ![1](${upFrom(path)}knot.svg)\n`;
      const isMoved = at % 3 === 0 && !path.endsWith("index.md");
      const to = isMoved ? `moved/${at}.md` : path;
      const settings = isMoved
        ? `translationOf: ${first}/${path}\n`
        : at % 4 === 0
          ? `slug: ${code.toLowerCase()}-${at}\n`
          : "";
      const own = isMoved ? text.replaceAll(upFrom(path), "../") : text;
      files[`${code}/${to}`] = settings === "" ? own : `---\n${settings}---\n\n${own}`;
    }
    if (n % 4 === 0) files[`${code}/section-0/plan.pdf`] = `plan ${code}`;
    if (n % 7 === 0) files[`${code}/site.yaml`] = `title: Knots (${code})\nhome: /${code.toLowerCase()}/\n`;
  }
  writeTree(join(folder, "content"), files);
}

function pathOf(at: number): string {
  const section = `section-${Math.floor(at / 10)}`;
  return at % 10 === 0 ? `${section}/index.md` : `${section}/page-${at % 10}.md`;
}

function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** A page that links by path of files, by address, to parts, to files and pictures, and in its settings. */
function writeText(at: number, paths: string[], top: string): string {
  const [next, far] = [1, 7].map((step) => paths[(at + step) % paths.length] as string);
  const path = paths[at] as string;
  const up = upFrom(path);
  const address = (to: string) => `${top}${to.replace(/(?:\/index)?\.md$/, "")}/`;
  return `---
title: Page ${at}
${at % 6 === 0 ? `action:\n  title: Go on\n  link: ${address(far as string)}\n` : ""}${at % 10 === 0 ? `links:\n  - title: Further\n    link: ${address(far as string)}\n` : ""}${at % 10 === 5 ? `group: Others\n` : ""}---

[1](${up}${next}) [2](${address(far as string)}#second) [3](${up}section-0/plan.pdf) [4](#first) [5](${up}index.md) ![Knot](${up}knot.svg)

## First {#first}

Text.

## Second {#second}

[6](${up}${far}#first)
`;
}
