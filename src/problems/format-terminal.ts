import { countThings } from "./count-things.ts";
import { displayWidth } from "./display-width.ts";
import { formatSummary } from "./format-summary.ts";
import type { Problem } from "./problem.ts";
import { showText } from "./show-text.ts";
import { sortProblems } from "./sort-problems.ts";

interface Style {
  color: boolean;
  /** The id of a rule that may be told for every file at once, as in a site that has just begun: of it the first few are shown. */
  brief?: string;
}

const few = 3;

// Longer lines are shown around the fault only.
const longest = 120;

/** All problems for people: place, line, caret, fault and remedy, then a line of summary. Ends with a line feed. */
export function formatTerminal(problems: Problem[], { color, brief }: Style): string {
  const paint = color ? paintWithColor : (_: Tone, text: string) => text;
  const sorted = sortProblems(problems);
  const rest = sorted.filter(({ rule }) => rule === brief).slice(few);
  const blocks = sorted
    .filter((problem) => !rest.includes(problem))
    .map((problem) => formatProblem(problem, paint));
  if (rest.length > 0) blocks.push(formatRest(rest));
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${formatSummary(sorted)}.\n`;
}

function formatRest(rest: Problem[]): string {
  const [{ rule }] = rest as [Problem];
  const files = countThings(new Set(rest.map(({ file }) => file)).size, "more file");
  return `"${rule}" is told in ${files}: \`check FILE\` shows those of a file or folder, \`check --format markdown\` all.\n`;
}

type Tone = "place" | "error" | "notice" | "quiet";
type Paint = (tone: Tone, text: string) => string;

const codes: Record<Tone, string> = { place: "1", error: "31", notice: "33", quiet: "2" };

function paintWithColor(tone: Tone, text: string): string {
  return `\x1b[${codes[tone]}m${text}\x1b[0m`;
}

function formatProblem(problem: Problem, paint: Paint): string {
  const { file, line, column, level, message, hint, corrected, rule } = problem;
  const name = showText(file);
  const place = line > 0 ? `${name}:${line}:${column}` : name;
  const number = line > 0 ? String(line) : "";
  const bar = `  ${" ".repeat(number.length)} ${paint("quiet", "│")}`;
  const fault = showText(hint === null ? message : `${message} ${hint}`);
  const excerpt = line > 0 ? formatExcerpt(problem, paint) : null;
  const lines = excerpt
    ? [`  ${number} ${paint("quiet", "│")} ${excerpt.line}`, `${bar} ${excerpt.caret} ${fault}`]
    : [`${bar} ${fault}`];
  if (corrected !== null)
    lines.push(`${bar} Write:  ${showText(cut(corrected, offsetOf(problem)).text.trimEnd())}`);
  const id = paint("quiet", level === "notice" ? `notice: ${rule}` : rule);
  return `${paint("place", place)}  ${id}\n${lines.join("\n")}\n`;
}

function formatExcerpt(problem: Problem, paint: Paint): { line: string; caret: string } {
  const offset = offsetOf(problem);
  const { text, start } = cut(problem.excerpt, offset);
  const before = text.slice(0, offset - start);
  const marked = text.slice(before.length, before.length + problem.length);
  const caret = "^".repeat(Math.max(1, displayWidth(showText(marked))));
  return {
    line: showText(text),
    caret: " ".repeat(displayWidth(showText(before))) + paint(problem.level, caret),
  };
}

/** Where a fault begins in the excerpt of its line. */
function offsetOf({ column, from = 0 }: Problem): number {
  return column - 1 - from;
}

/** The part of a long line around an offset, and where it begins. */
function cut(text: string, offset: number): { text: string; start: number } {
  if (text.length <= longest) return { text, start: 0 };
  const start = Math.max(0, Math.min(offset - longest / 3, text.length - longest));
  return { text: text.slice(start, start + longest), start };
}
