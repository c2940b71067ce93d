import type { Problem } from "../problems/problem.ts";
import { lineStarts, lineText, positionAt, type SourceText, type Span } from "../problems/source-text.ts";
import { reportContent } from "./content-rules.ts";

/** A page's text in its two parts. */
export interface SplitText {
  /** The settings between the lines of hyphens; `null` where there are none. */
  region: Span | null;
  bodyStart: number;
  problems: Problem[];
}

interface Line {
  text: string;
  start: number;
  end: number;
}

const setting = /^[ \t]*(?:- )*[A-Za-z][\w-]*:(?:\s|$)|^[ \t]*- |^[ \t]+\S|^\s*#/;
const mark = /^[ \t]*-{3,}[ \t]*$/;
const exact = /^---[ \t]*$/;

/**
 * Finds the front matter of a page. Lines of hyphens that are indented, too long, doubled or missing are problems; the
 * settings are found all the same where they can be told, so that what is wrong in them is named in the same run.
 */
export function splitFrontMatter(source: SourceText): SplitText {
  return splitFaultless(source.text) ?? splitWithCare(source);
}

/** The parts of a page whose front matter is as it should be, which most are; `null` for all others. */
function splitFaultless(text: string): SplitText | null {
  const end = /^---\r?\n[A-Za-z]/.test(text) ? text.indexOf("\n---", 3) : -1;
  const closing = end < 0 ? null : /^\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 100));
  if (!closing) return null;
  const region = { start: text.indexOf("\n") + 1, end: end + 1 };
  if (/^[ \t]*-{3,}[ \t]*\r?$/m.test(text.slice(region.start, region.end))) return null;
  return { region, bodyStart: end + closing[0].length, problems: [] };
}

function splitWithCare(source: SourceText): SplitText {
  const problems: Problem[] = [];
  const lines = readLines(source);
  if (source.text.startsWith("\uFEFF")) {
    problems.push(
      reportContent(source, "file-bom", {
        span: { start: 0, end: 1 },
        message: "The file begins with an invisible mark (a byte order mark).",
        hint: "Save it as UTF-8 without BOM.",
        repair: { edits: [{ start: 0, end: 1, text: "" }], safe: true },
      }),
    );
  }
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return { region: null, bodyStart: source.text.length, problems };
  const opening = lines[first] as Line;
  if (mark.test(opening.text)) return splitAt(first, lines, source, problems);
  return findStray(first, lines, source, problems);
}

/** The text begins with a line of hyphens, or with blank lines above one. */
function splitAt(first: number, lines: Line[], source: SourceText, problems: Problem[]): SplitText {
  const opening = lines[first] as Line;
  const next = lines.slice(first + 1);
  const closing = next.findIndex(({ text }) => mark.test(text));
  const isRule =
    closing < 0
      ? !setting.test(next[0]?.text ?? "")
      : !next.slice(0, closing).some(({ text }) => setting.test(text));
  const isDoubled = closing === 0 && setting.test(next[1]?.text ?? "");
  if (isDoubled) {
    const { start, end } = next[0] as Line;
    problems.push(
      report(source, { start, end }, "This line of hyphens stands here twice.", { start, end, text: "" }),
    );
    return closeAt(opening, next.slice(1), source, problems);
  }
  // A page may begin with a rule across the page; without settings below it, it is one.
  if (isRule && (closing !== 0 || opening.start > 0)) {
    return closing > 0 && exact.test(opening.text) && opening.start === 0 && next[0]?.text.trim() !== ""
      ? notSettings(next.slice(0, closing), next[closing] as Line, source, problems)
      : { region: null, bodyStart: 0, problems };
  }
  if (first > 0) {
    const span = { start: startOf(source), end: opening.start };
    problems.push(
      report(
        source,
        { start: opening.start, end: opening.end },
        "Above this line stands nothing but empty lines; they have to go.",
        { ...span, text: "" },
      ),
    );
  }
  checkMark(opening, source, problems);
  return closeAt(opening, next, source, problems);
}

/** Finds where the settings end that begin with the first of these lines. */
function closeAt(opening: Line, lines: Line[], source: SourceText, problems: Problem[]): SplitText {
  const closing = lines.findIndex(({ text }) => mark.test(text));
  if (closing >= 0) {
    const line = lines[closing] as Line;
    checkMark(line, source, problems);
    return { region: { start: (lines[0] as Line).start, end: line.start }, bodyStart: line.end, problems };
  }
  const end = lines.findIndex(({ text }) => !setting.test(text));
  const at = end < 0 ? source.text.length : (lines[end] as Line).start;
  const needsLineEnd = at > 0 && source.text[at - 1] !== "\n";
  problems.push(
    reportContent(source, "front-matter-mark", {
      span: { start: opening.start, end: opening.start + opening.text.length },
      message: "The settings that begin here have no end.",
      hint: `Put a line of three hyphens below line ${positionAt(source, Math.max(0, at - 1)).line}.`,
      repair: {
        edits: [{ start: at, end: at, text: `${needsLineEnd ? "\n" : ""}---${lineEnd(source)}` }],
        safe: true,
      },
    }),
  );
  return { region: { start: lines[0]?.start ?? at, end: at }, bodyStart: at, problems };
}

/** The text begins with something else: settings without their first line of hyphens, or text above them. */
function findStray(first: number, lines: Line[], source: SourceText, problems: Problem[]): SplitText {
  const none = { region: null, bodyStart: startOf(source), problems };
  const at = lines.findIndex(({ text }, index) => index > first && mark.test(text));
  if (at < 0) return none;
  const before = lines.slice(first, at);
  const isSettings =
    /^[A-Za-z][\w-]*:(?:\s|$)/.test(before[0]?.text ?? "") && before.every(({ text }) => setting.test(text));
  if (isSettings) {
    const { start, end } = before[0] as Line;
    problems.push(
      report(source, { start, end }, "Above the settings a line of three hyphens is missing.", {
        start,
        end: start,
        text: `---${lineEnd(source)}`,
      }),
    );
    return {
      region: { start, end: (lines[at] as Line).start },
      bodyStart: (lines[at] as Line).end,
      problems,
    };
  }
  const end = lines.findIndex(({ text }, index) => index > at && mark.test(text));
  const between = end < 0 ? [] : lines.slice(at + 1, end);
  const hasSettings =
    between.length > 0 &&
    between.every(({ text }) => setting.test(text)) &&
    exact.test((lines[at] as Line).text);
  if (!hasSettings) return none;
  const { start, end: to } = before[0] as Line;
  problems.push(
    report(
      source,
      { start, end: to },
      "Above the settings stands text; they have to be at the very top.",
      null,
    ),
  );
  return {
    region: { start: (between[0] as Line).start, end: (lines[end] as Line).start },
    bodyStart: (lines[end] as Line).end,
    problems,
  };
}

function notSettings(lines: Line[], closing: Line, source: SourceText, problems: Problem[]): SplitText {
  const line = lines.find(({ text }) => text.trim() !== "") as Line;
  problems.push(
    reportContent(source, "front-matter-not-settings", {
      span: { start: line.start, end: line.end },
      message: "Between lines of hyphens at the top of a file stand settings, but this is none.",
      hint: "Write “title: ” before it, or put an empty line above the first line of hyphens.",
    }),
  );
  return { region: null, bodyStart: closing.end, problems };
}

function checkMark({ text, start, end }: Line, source: SourceText, problems: Problem[]): void {
  if (exact.test(text)) return;
  const message = /^[ \t]/.test(text)
    ? "Before these hyphens stand blanks."
    : "Three hyphens make this line, not more.";
  const line = { start, end: start + text.length };
  problems.push(report(source, { start, end }, message, { ...line, text: "---" }));
}

function report(
  source: SourceText,
  span: Span,
  message: string,
  edit: (Span & { text: string }) | null,
): Problem {
  const hint = edit ? null : "Move it below the second line of hyphens.";
  return reportContent(source, "front-matter-mark", {
    span,
    message,
    hint,
    repair: edit && { edits: [edit], safe: true },
  });
}

function readLines(source: SourceText): Line[] {
  const starts = lineStarts(source);
  return starts.map((start, index) => ({
    text: lineText(source, index + 1).slice(index === 0 ? startOf(source) : 0),
    start: index === 0 ? startOf(source) : start,
    end: starts[index + 1] ?? source.text.length,
  }));
}

function startOf({ text }: SourceText): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

function lineEnd({ text }: SourceText): string {
  return /\r\n/.test(text) ? "\r\n" : "\n";
}
