import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { findBareSettings } from "./find-bare-settings.ts";
import { findToml } from "./find-toml.ts";
import { exact, type FrontMatterLine, mark, reportMark, setting, startOf } from "./front-matter-lines.ts";
import type { SplitText } from "./split-front-matter.ts";

/** A page that begins with something else than hyphens: settings without their first line of them, or text above them. */
export function findStraySettings(
  first: number,
  lines: FrontMatterLine[],
  source: SourceText,
  problems: Problem[],
): SplitText {
  const none = { region: null, bodyStart: startOf(source), problems };
  const found = findBareSettings(first, lines, source, problems) ?? findToml(first, lines, source, problems);
  if (found) return found;
  const at = lines.findIndex(({ text }, index) => index > first && mark.test(text));
  if (at < 0) return none;
  const before = lines.slice(first, at);
  const end = lines.findIndex(({ text }, index) => index > at && mark.test(text));
  const between = end < 0 ? [] : lines.slice(at + 1, end);
  // Between lines of backticks somebody shows how settings look.
  const isCode = before.filter(({ text }) => /^ {0,3}(?:`{3}|~{3})/.test(text)).length % 2 === 1;
  const hasSettings =
    !isCode &&
    between.length > 0 &&
    between.every(({ text }) => setting.test(text)) &&
    exact.test((lines[at] as FrontMatterLine).text);
  if (!hasSettings) return none;
  const { start, end: to } = before[0] as FrontMatterLine;
  problems.push(
    reportMark(
      source,
      { start, end: to },
      "Above the settings stands text; they have to be at the very top.",
      null,
    ),
  );
  return {
    region: { start: (between[0] as FrontMatterLine).start, end: (lines[end] as FrontMatterLine).start },
    bodyStart: (lines[end] as FrontMatterLine).end,
    problems,
  };
}
