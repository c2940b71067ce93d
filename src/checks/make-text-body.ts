import type { DataText } from "../content/data-text.ts";
import type { Body } from "../markdown/body.ts";
import { findPlaces } from "../markdown/find-places.ts";
import { placeOf } from "../markdown/place-of.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem, Repair } from "../problems/problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import { lineStarts, type SourceText, type Span } from "../problems/source-text.ts";
import type { TimelessSite } from "../site/site.ts";
import { makeBody } from "./make-body.ts";

/** The body of a Markdown text in data, with all that can be seen to be wrong with it; places are those in the file of the data. */
export function makeTextBody({ page, source, span }: DataText, site: TimelessSite): Body {
  const body = makeBody(page, site);
  if (page.source.text === source.text) return body;
  const places = findPlaces(page.source.text, span, source.text);
  const move = <T extends Span>(fact: T): T => ({ ...fact, ...moveSpan(fact) });
  const moveSpan = ({ start, end }: Span) => {
    const from = placeOf(places, start);
    return { start: from, end: end > start ? placeOf(places, end - 1) + 1 : from };
  };
  return {
    ...body,
    links: body.links.map((link) => ({ ...move(link), address: moveSpan(link.address) })),
    images: body.images.map((image) => ({ ...move(image), address: moveSpan(image.address) })),
    blocks: body.blocks.map(move),
    problems: body.problems.map((problem) => moveProblem(problem, page.source, source, moveSpan)),
  };
}

/** The problem at its place in another text. */
function moveProblem(
  { rule, level, repair, ...problem }: Problem,
  from: SourceText,
  to: SourceText,
  moveSpan: (span: Span) => Span,
): Problem {
  const { line, column, length, message, hint, after, until } = problem;
  const start = (lineStarts(from)[Math.max(0, line - 1)] ?? 0) + Math.max(0, column - 1);
  return createProblem({ id: rule, level }, to, {
    span: moveSpan({ start, end: start + length }),
    message,
    hint,
    repair: repair && moveRepair(repair, moveSpan),
    ...(after === undefined ? {} : { after }),
    ...(until === undefined ? {} : { until }),
  });
}

/** A repair is proposed, and not made by itself: YAML may read more of a value than Markdown does. What would begin a line would need its indent. */
function moveRepair(repair: Repair, moveSpan: (span: Span) => Span): RuleFault["repair"] {
  if (repair.file !== undefined) return repair;
  const { edits } = repair;
  if (edits.some(({ text }) => text.includes("\n"))) return null;
  return { edits: edits.map((edit) => ({ ...edit, ...moveSpan(edit) })) };
}
