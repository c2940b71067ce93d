import { escapeHtml } from "../../markdown/escape-html.ts";
import type { PartName } from "../../navigation/divide-items.ts";
import type { Language } from "../../site/languages.ts";

/** A page on which a part of a list stands. */
interface LinkedPart extends PartName {
  /** As `href` needs it. */
  url: string;
}

/** The ways between the pages of a list that is divided: by years, with those of a year below it, or by numbers. `key` is that of the page itself. */
export function drawParts(parts: LinkedPart[], key: string, { words }: Pick<Language, "words">): string {
  const at = parts.findIndex((part) => part.key === key);
  const { year = "" } = parts[at] ?? {};
  const ofYear = parts.filter((part) => part.year === year);
  const years = parts.filter(({ number, year: of }) => number === 0 || (of !== "" && number === 1));
  const nameYear = (part: LinkedPart) => part.year || words.listNewest;
  const isDividedByYears = years.length > 0;
  const rows = [
    isDividedByYears ? drawRow(years, nameYear, (part) => part.year === year, key) : "",
    ofYear.length > 1
      ? drawRow(
          ofYear,
          ({ number }) => String(number),
          (part) => part.key === key,
          key,
        )
      : "",
  ];
  const step = (part: LinkedPart | undefined, rel: string, word: string) =>
    part ? `<a href="${escapeHtml(part.url)}" rel="${rel}">${escapeHtml(word)}</a>` : "";
  const beside = [
    step(parts[at - 1], "prev", words.previous),
    step(parts[at + 1], "next", words.next),
  ].filter(Boolean);
  return `<nav class="list-parts" aria-label="${escapeHtml(words.listParts)}">\n${rows.join("")}<p class="list-parts__steps">${beside.join(" ")}</p>\n</nav>\n`;
}

function drawRow(
  parts: LinkedPart[],
  name: (part: LinkedPart) => string,
  isOpen: (part: LinkedPart) => boolean,
  key: string,
): string {
  const items = parts.map((part) => {
    const mark = part.key === key ? ' aria-current="page"' : isOpen(part) ? ' aria-current="true"' : "";
    return `<li><a href="${escapeHtml(part.url)}"${mark}>${escapeHtml(name(part))}</a></li>\n`;
  });
  return `<ul role="list">\n${items.join("")}</ul>\n`;
}
