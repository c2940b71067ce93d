import type { SourceText } from "../problems/source-text.ts";

/** A page's title, and where its body begins without the heading that was taken for it. */
interface FoundTitle {
  title: string;
  bodyStart: number;
}

const atx = /^(?:[ \t]*\r?\n)* {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\{[^}\n]*\})?[ \t]*(?:\r?\n|$)/;
const setext = /^(?:[ \t]*\r?\n)* {0,3}(\S.*?)[ \t]*\r?\n=+[ \t]*(?:\r?\n|$)/;

/** The title: as the settings have it, else a leading heading of level 1, which is taken out of the body, else the words of the file name. */
export function findTitle(
  written: string | undefined,
  { text }: SourceText,
  bodyStart: number,
  fileWords: string,
): FoundTitle {
  if (written !== undefined) return { title: written, bodyStart };
  const body = text.slice(bodyStart, bodyStart + 2000);
  const found = atx.exec(body) ?? setext.exec(body);
  const title = found && plainText(found[1] as string);
  return found && title
    ? { title, bodyStart: bodyStart + found[0].length }
    : { title: fileWords || "Home", bodyStart };
}

/** The words of a heading without its Markdown. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|[*_`~])(\S(?:.*?\S)?)\1/g, "$2")
    .replace(/<[^>]+>/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}
