import type { Page } from "../content/page.ts";
import { createOverlap } from "../problems/create-overlap.ts";
import type { Problem } from "../problems/problem.ts";
import { positionAt, type Span } from "../problems/source-text.ts";
import { type Rule, reportRule } from "./rule.ts";
import { findDefinitions } from "./words/find-definitions.ts";
import { findLostWords, type WrittenWord } from "./words/find-lost-words.ts";
import { hideUnshown } from "./words/hide-unshown.ts";
import { isShownInOrder } from "./words/is-shown-in-order.ts";
import { readShown } from "./words/read-shown.ts";

// What takes words away far below the line that it is reported for.
const takesRest = new Set(["comment-unclosed", "html-tags", "html-active"]);
const takesNote = new Set(["footnote-twice", "footnote-unused"]);
const mostNamed = 8;

/** Words that staff wrote and that visitors don't get to read, found by comparing the page with its source. */
export const wordsLost: Rule = {
  id: "words-lost",
  summary:
    "Each word of a text reaches the page; here some do not, since they stand where words are not shown.",
  example: { wrong: "<?note Bring a friend. ?>", right: "Bring a friend." },
  checkRest: (page, body, found) => {
    const from = findStart(page);
    const text = page.source.text.slice(from);
    const shown = readShown(page, body);
    const written = hideUnshown(text);
    if (isShownInOrder(written, shown)) return [];
    const isExplained = createOverlap(listExplained(page, found));
    return groupByBlock(findLostWords(hideDefinitions(text, written), shown), text)
      .map((words) => words.map((word) => ({ ...word, start: word.start + from, end: word.end + from })))
      .filter((words) => !isExplained(linesOf(words, page)))
      .map((words) => reportWords(words, page));
  },
};

/** Where the text begins, the heading that is the page's title included. */
function findStart({ source: { text }, bodyStart, settings }: Page): number {
  if (bodyStart === 0 || settings.title !== undefined) return bodyStart;
  const end = text.slice(0, bodyStart).trimEnd().length;
  let start = text.lastIndexOf("\n", end - 1) + 1;
  if (text[start] === "=") start = text.lastIndexOf("\n", start - 2) + 1;
  return /^-{3}/.test(text.slice(start, end)) ? bodyStart : start;
}

/** Definitions that a link uses need not be read. */
function hideDefinitions(text: string, written: string): string {
  const rest: string[] = [];
  let from = 0;
  for (const { start, end } of findDefinitions(text).filter(({ used, isRemark }) => used || isRemark)) {
    rest.push(written.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return rest.join("") + written.slice(from);
}

/** Lost words between which no line is empty. */
function groupByBlock(words: WrittenWord[], text: string): WrittenWord[][] {
  const groups: WrittenWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !/\n[ \t>]*\r?\n/.test(text.slice(last.end, word.start))) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** The lines from whose words other rules have said what takes them away: that of a fault, and those below that it reaches. */
function listExplained({ source }: Page, found: Problem[]): Span[] {
  const noteEnds = found.some(({ rule }) => takesNote.has(rule)) ? listNoteEnds(source.text) : [];
  return found.map(({ line, rule }) => {
    const last = takesRest.has(rule) ? Number.POSITIVE_INFINITY : takesNote.has(rule) ? noteEnds[line] : line;
    return { start: line, end: (last ?? line) + 1 };
  });
}

/** For each line, by its number, the last one of a footnote that begins there: all of it is indented, empty, or of the same paragraph. */
function listNoteEnds(text: string): number[] {
  const lines = text.split("\n");
  const ends: number[] = [];
  let last = lines.length;
  for (let line = lines.length; line > 0; line--) {
    ends[line] = last;
    const isBlock = /^ {0,3}\S/.test(lines[line - 1] ?? "");
    if (isBlock && lines[line - 2]?.trim() === "") last = line - 1;
  }
  return ends;
}

function linesOf(words: Span[], { source }: Page): Span {
  return {
    start: positionAt(source, words[0]?.start ?? 0).line,
    end: positionAt(source, words.at(-1)?.start ?? 0).line + 1,
  };
}

function reportWords(words: WrittenWord[], page: Page): Problem {
  const { text } = page.source;
  const [first] = words as [WrittenWord];
  const end = words.filter(({ line }) => line === first.line).at(-1)?.end ?? first.end;
  const named = words.slice(0, mostNamed).map(({ start, end }) => text.slice(start, end));
  const dots = words.length > mostNamed ? " …" : "";
  return reportRule(wordsLost, page, {
    span: { start: first.start, end },
    message: `${words.length === 1 ? "This word does" : "These words do"} not reach the page: ${named.join(" ")}${dots}`,
    hint: explain(first, text),
  });
}

/** What may take a word away, as far as the signs before it tell. */
function explain({ start }: WrittenWord, text: string): string {
  const before = text.slice(Math.max(0, start - 1000), start);
  const angle = before.lastIndexOf("<");
  const opened = angle >= 0 && !before.slice(angle).includes(">") ? before.slice(angle, angle + 2) : "";
  if (/^<[!?]/.test(opened))
    return `Browsers take what begins with "${opened}" for a remark. To show it, write "&lt;" for "<".`;
  if (opened)
    return 'A "<" stands before them that browsers take for the beginning of a tag. To show it, write "&lt;".';
  return "Something around them hides them: write them as plain text, with an empty line above and below.";
}
