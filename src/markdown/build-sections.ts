import type { ImageFact, Section } from "./body.ts";
import { parseWords } from "./parse-words.ts";

const headingStart = '<div class="heading">';
const heading = /^<(h[2-6])\b[^>]*? id="([^"]*)"[^>]*>([\s\S]*?)<\/\1>/;
const notes = /<section class="notes"[^>]*? aria-label="([^"]*)"[^>]*>[\s\S]*$/;
// Links from text to footnote and back, and the place for the size of a file.
const unread = /<sup class="note-mark">.*?<\/sup>|<a class="notes__back".*?<\/a>|\0s\d+\0/g;

/**
 * The words of a page by its headings, from the HTML of its body. Marks of blocks (`\0b…\0`)
 * stay in the words, because their data is not known yet; images read as what they show.
 */
export function buildSections(html: string, images: Pick<ImageFact, "alt">[]): Section[] {
  const footnotes = notes.exec(html);
  const text = (footnotes ? html.slice(0, footnotes.index) : html)
    .replace(unread, "")
    .replace(/\0i(\d+)\0/g, (_, n: string) => ` ${images[Number(n)]?.alt ?? ""} `);
  const [top = "", ...parts] = text.split(headingStart);
  const sections: Section[] = [["", "", parseWords(top)]];
  for (const part of parts) {
    const [whole = "", , id = "", title = ""] = heading.exec(part) ?? [];
    sections.push([parseWords(id), parseWords(title), parseWords(part.slice(whole.length))]);
  }
  if (footnotes) {
    const [list, title = ""] = footnotes;
    sections.push(["note_1", parseWords(title), parseWords(list.replace(unread, ""))]);
  }
  return sections;
}
