import type { Edit, Problem } from "../problems/problem.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { positionAt, type SourceText } from "../problems/source-text.ts";
import { buildReplacement } from "./build-replacement.ts";
import type { Finding, Replacement } from "./proposal.ts";

/** Problems of the same lines, which one replacement mends. */
interface Group {
  problems: Problem[];
  edits: Edit[];
  first: number;
  last: number;
}

/** What was found, errors first, with the lines that mend it. `texts` are the files by their path, of those that can be read. */
export function buildFindings(problems: Problem[], texts: ReadonlyMap<string, string>): Finding[] {
  const sorted = sortProblems(problems);
  const replacements = new Map<Problem, Replacement | null>();
  for (const [path, text] of texts) {
    const source = { path, text };
    for (const group of groupByLines(source, sorted)) {
      const replacement = buildReplacement(source, group.edits);
      for (const problem of group.problems) replacements.set(problem, replacement);
    }
  }
  return [
    ...sorted.filter(({ level }) => level === "error"),
    ...sorted.filter(({ level }) => level !== "error"),
  ].map((problem) => ({
    rule: problem.rule,
    level: problem.level,
    file: problem.file,
    line: problem.line,
    message: problem.message,
    hint: problem.hint,
    // A part of a very long line is none to write.
    write: problem.from === undefined ? problem.corrected : null,
    replacement: replacements.get(problem) ?? null,
  }));
}

/**
 * Two replacements of one line would each undo the other, so those of one level are one; a repair that contradicts one before it waits
 * for the next time, and a notice on the lines of an error too: nobody has to take it with the other.
 */
function groupByLines(source: SourceText, problems: Problem[]): Group[] {
  const own = problems.filter(
    ({ file, repair }) => repair && repair.edits.length > 0 && (repair.file ?? file) === source.path,
  );
  const errors = joinOfLines(
    source,
    own.filter(({ level }) => level === "error"),
  );
  const notices = joinOfLines(
    source,
    own.filter(({ level }) => level !== "error"),
  );
  const isFree = ({ first, last }: Group) =>
    errors.every((error) => last < error.first || first > error.last);
  return [...errors, ...notices.filter(isFree)];
}

function joinOfLines(source: SourceText, problems: Problem[]): Group[] {
  const groups: Group[] = [];
  const mendable = problems
    .map((problem) => ({ problem, edits: sortEdits(problem.repair?.edits ?? []) }))
    .sort((one, other) => (one.edits[0] as Edit).start - (other.edits[0] as Edit).start);
  for (const { problem, edits } of mendable) {
    const first = positionAt(source, (edits[0] as Edit).start).line;
    const last = positionAt(source, Math.max(...edits.map(({ end }) => end))).line;
    const group = groups.at(-1);
    if (!group || first > group.last) groups.push({ problems: [problem], edits, first, last });
    else if (isAmong(edits, group.edits)) group.problems.push(problem);
    else if (!edits.some((edit) => group.edits.some((other) => overlaps(edit, other)))) {
      group.problems.push(problem);
      group.edits.push(...edits);
      group.last = Math.max(group.last, last);
    }
  }
  return groups;
}

function sortEdits(edits: Edit[]): Edit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}

function isAmong(edits: Edit[], others: Edit[]): boolean {
  return edits.every(({ start, end, text }) =>
    others.some((other) => other.start === start && other.end === end && other.text === text),
  );
}

/** Two that begin where the other ends are in each other's way as well, where one of them only adds. */
function overlaps(one: Edit, other: Edit): boolean {
  return one.start === one.end || other.start === other.end
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end;
}
