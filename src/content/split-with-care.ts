import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { positionAt, type SourceText } from "../problems/source-text.ts";
import { contentRules } from "./content-rules.ts";
import { findStraySettings } from "./find-stray-settings.ts";
import {
  exact,
  type FrontMatterLine,
  lineEnd,
  mark,
  readLines,
  reportMark,
  setting,
  spanOf,
  startOf,
} from "./front-matter-lines.ts";
import { isDamagedMark } from "./is-damaged-mark.ts";
import type { SplitText } from "./split-front-matter.ts";

const remark = /^\s*#(?!\s*[a-z][\w-]*:)/;

/** The parts of a page whose front matter may be written in any way, with what is wrong about its marks. */
export function splitWithCare(source: SourceText): SplitText {
  const problems: Problem[] = [];
  const lines = readLines(source);
  if (source.text.startsWith("\uFEFF")) {
    problems.push(
      createProblem(contentRules["file-bom"], source, {
        span: { start: 0, end: 1 },
        message: "The file begins with an invisible mark (a byte order mark).",
        hint: "Save it as UTF-8 without BOM.",
        repair: { edits: [{ start: 0, end: 1, text: "" }], safe: true },
      }),
    );
  }
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return { region: null, bodyStart: source.text.length, problems };
  const opening = lines[first] as FrontMatterLine;
  if (mark.test(opening.text)) return splitAt(first, lines, source, problems);
  return findStraySettings(first, lines, source, problems);
}

/** The text begins with a line of hyphens, or with blank lines above one. */
function splitAt(
  first: number,
  lines: FrontMatterLine[],
  source: SourceText,
  problems: Problem[],
): SplitText {
  const opening = lines[first] as FrontMatterLine;
  const next = lines.slice(first + 1);
  const closing = next.findIndex(({ text }) => mark.test(text));
  const isRule =
    closing < 0
      ? !setting.test(next[0]?.text ?? "")
      : !next.slice(0, closing).some(({ text }) => setting.test(text));
  const remarks = next.slice(0, Math.max(0, closing)).filter(({ text }) => text.trim() !== "");
  // A heading or a sentence behind a # that stands between two such lines would be a remark.
  if (remarks.length > 0 && remarks.every(({ text }) => remark.test(text)))
    return notSettings(remarks, next[closing] as FrontMatterLine, source, problems);
  const isDoubled = closing === 0 && setting.test(next[1]?.text ?? "");
  if (isDoubled) {
    const { start, end } = next[0] as FrontMatterLine;
    problems.push(
      reportMark(source, { start, end }, "This line of hyphens stands here twice.", { start, end, text: "" }),
    );
    return closeAt(opening, next.slice(1), source, problems);
  }
  // A page may begin with a rule across the page; without settings below it, it is one.
  if (isRule && (closing !== 0 || opening.start > 0)) {
    return closing > 0 && exact.test(opening.text) && opening.start === 0 && next[0]?.text.trim() !== ""
      ? notSettings(next.slice(0, closing), next[closing] as FrontMatterLine, source, problems)
      : { region: null, bodyStart: 0, problems };
  }
  if (first > 0) {
    const span = { start: startOf(source), end: opening.start };
    problems.push(
      reportMark(
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
function closeAt(
  opening: FrontMatterLine,
  lines: FrontMatterLine[],
  source: SourceText,
  problems: Problem[],
): SplitText {
  const end = lines.findIndex(({ text }) => !setting.test(text));
  const isEnd = end >= 0 && isDamagedMark((lines[end] as FrontMatterLine).text);
  const closing = isEnd ? end : lines.findIndex(({ text }) => mark.test(text));
  if (closing >= 0) {
    const line = lines[closing] as FrontMatterLine;
    checkMark(line, source, problems);
    return {
      region: { start: (lines[0] as FrontMatterLine).start, end: line.start },
      bodyStart: line.end,
      problems,
    };
  }
  const at = end < 0 ? source.text.length : (lines[end] as FrontMatterLine).start;
  const needsLineEnd = at > 0 && source.text[at - 1] !== "\n";
  problems.push(
    createProblem(contentRules["front-matter-mark"], source, {
      span: spanOf(opening),
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

function notSettings(
  lines: FrontMatterLine[],
  closing: FrontMatterLine,
  source: SourceText,
  problems: Problem[],
): SplitText {
  const line = lines.find(({ text }) => text.trim() !== "") as FrontMatterLine;
  problems.push(
    createProblem(contentRules["front-matter-not-settings"], source, {
      span: { start: line.start, end: line.end },
      message: "Between lines of hyphens at the top of a file stand settings, but this is none.",
      hint: "Write “title: ” before it, or put an empty line above the first line of hyphens.",
    }),
  );
  return { region: null, bodyStart: closing.end, problems };
}

function checkMark(line: FrontMatterLine, source: SourceText, problems: Problem[]): void {
  const { text, start, end } = line;
  if (exact.test(text)) return;
  const usual = /^[ \t]/.test(text)
    ? "Before these hyphens stand blanks."
    : "Three hyphens make this line, not more.";
  const message = mark.test(text) ? usual : "Settings end with a line of three hyphens.";
  problems.push(reportMark(source, { start, end }, message, { ...spanOf(line), text: "---" }));
}
