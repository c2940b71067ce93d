import { createProblem } from "../problems/create-problem.ts";
import type { Edit, Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { contentRules } from "./content-rules.ts";
import { type FrontMatterLine, lineEnd, mark, namesSetting, setting, spanOf } from "./front-matter-lines.ts";
import { isDamagedMark } from "./is-damaged-mark.ts";
import type { SplitText } from "./split-front-matter.ts";

const name = /^([A-Za-z][\w-]*):(?:\s|$)/;

/**
 * Settings at the top of a file whose first line of hyphens is damaged or missing: they would be published, and a draft with
 * them. `null` where the file begins with something else.
 */
export function findBareSettings(
  first: number,
  lines: FrontMatterLine[],
  source: SourceText,
  problems: Problem[],
): SplitText | null {
  const opening = lines[first] as FrontMatterLine;
  const isDamaged = isDamagedMark(opening.text);
  const from = first + Number(isDamaged);
  const length = lines.slice(from).findIndex(({ text }) => !setting.test(text));
  const end = length < 0 ? lines.length : from + length;
  const settings = lines.slice(from, end);
  const hasKnown = settings.some(({ text }) => namesSetting(text));
  if (!hasKnown || !name.test(settings[0]?.text ?? "")) return null;

  const feed = lineEnd(source);
  const closing = lines[end];
  const isClosed = closing !== undefined && (mark.test(closing.text) || isDamagedMark(closing.text));
  const at = closing?.start ?? source.text.length;
  const edits: Edit[] = [
    isDamaged
      ? { ...spanOf(opening), text: "---" }
      : { start: opening.start, end: opening.start, text: `---${feed}` },
  ];
  if (!isClosed)
    edits.push({ start: at, end: at, text: `${source.text[at - 1] === "\n" ? "" : feed}---${feed}` });
  else if (!mark.test(closing.text)) edits.push({ ...spanOf(closing), text: "---" });
  const message = isDamaged
    ? "This line was to be the three hyphens above the settings; as it is, the settings would be shown as text."
    : "Above the settings a line of three hyphens is missing.";
  problems.push(
    createProblem(contentRules["front-matter-mark"], source, {
      span: spanOf(opening),
      message: isClosed ? message : `${message} Below them one is missing too.`,
      hint: edits.length > 1 ? 'Write "---" on a line of its own above the settings and below them.' : null,
      repair: { edits, safe: !isDamaged },
    }),
  );
  return {
    region: { start: settings[0]?.start ?? at, end: at },
    bodyStart: isClosed ? closing.end : at,
    problems,
  };
}
