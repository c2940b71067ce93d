import { applyEdits } from "../problems/apply-edits.ts";
import type { Edit } from "../problems/problem.ts";
import { lineStarts, positionAt, type SourceText } from "../problems/source-text.ts";
import type { Replacement } from "./proposal.ts";

/** A person looks at it before the click: more is no single repair. */
const most = { lines: 20, letters: 4_000 };

/**
 * The lines that edits change, as they are and as they become; `null` where nothing is to be seen of that in lines, where it is too
 * much, and where lines end otherwise than the git host would write them.
 */
export function buildReplacement(source: SourceText, edits: Edit[]): Replacement | null {
  const { text } = source;
  const from = Math.min(...edits.map(({ start }) => start));
  const to = Math.max(...edits.map(({ end }) => end));
  // What is added behind the last line stands beside that line.
  const isBehind = from === text.length && text.endsWith("\n");
  const { line: first } = positionAt(source, isBehind ? from - 1 : from);
  const start = lineStarts(source)[first - 1] ?? 0;
  const end = lineStarts(source)[positionAt(source, to).line] ?? text.length;
  const region = text.slice(start, end);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const mended = applyEdits(region, moved);
  if (mended === region || region.length + mended.length > most.letters || /\r/.test(region + mended))
    return null;
  return trimSame({ file: source.path, line: first, before: toLines(region), after: toLines(mended) });
}

/** Without the lines that stay at both ends; one is kept, which a suggestion has to replace. */
function trimSame({ file, line, before, after }: Replacement): Replacement | null {
  let [start, end] = [0, 0];
  const isOpen = () => start + end < before.length - 1 && start + end < after.length;
  while (isOpen() && before[start] === after[start]) start++;
  while (isOpen() && before.at(-1 - end) === after.at(-1 - end)) end++;
  const lines = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
  if (lines.before.length === 0 || lines.before.length + lines.after.length > most.lines) return null;
  return lines.before.join("\n") === lines.after.join("\n") && lines.before.length === lines.after.length
    ? null
    : { file, line: line + start, ...lines };
}

function toLines(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
