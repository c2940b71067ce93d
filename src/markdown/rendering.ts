import { kindOfFile } from "../content/kind-of-file.ts";
import type { Page } from "../content/page.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { InterfaceWords } from "../site/interface-words.ts";
import type { TimelessSite } from "../site/site.ts";
import { valueSign, valuesOf } from "../site/values/fill-values.ts";
import type { Values } from "../site/values/value.ts";
import { valueRules } from "../site/values/value-rules.ts";
import type { Places, RenderedBody } from "./body.ts";
import { markdownRules } from "./markdown-rules.ts";

/** What a body can be told for. */
const rules = { ...markdownRules, ...valueRules };

/** What a rule says of a fault; offsets count in the normalised body (see `Rendering.toSource`). */
type BodyFault = RuleFault & { span: Span };

/** What rendering needs to know of a page. */
type RenderedPart = Pick<Page, "bodyStart" | "language" | "title"> &
  Partial<Pick<Page, "id">> & { source: SourceText };

/**
 * The state of one page's rendering; markdown-it hands it to every rule as `env`. Rules count offsets in the normalised
 * body (line feeds only, front matter cut off); `toSource` makes them offsets into the page's source.
 */
export interface Rendering {
  page: RenderedPart;
  site: TimelessSite;
  words: InterfaceWords;
  /** Those of the page's language. */
  values: Values;
  /** The body uses some. */
  hasValues: boolean;
  /** The normalised body. */
  source: string;
  /** The page is written in HTML. */
  isHtml: boolean;
  /** How a line ends in the file. */
  lineFeed: "\n" | "\r\n";
  facts: Omit<RenderedBody, "html" | "around" | "questions" | "exceptions" | "sections" | "outline" | "sums">;
  toSource: (offset: number) => number;
  report: (rule: keyof typeof rules, fault: BodyFault) => void;
  /** Where each line of the normalised body begins and ends (without its line feed). */
  lineStarts: number[];
  lineEnds: number[];
  /** Places of the inline content that is being parsed, and where in it the nested content begins. */
  places: Places;
  shift: number;
  /** Link references by normalised label, as markdown-it keeps them, and where their addresses stand. */
  references: Record<string, { href: string; title: string }>;
  referenceSpans: Map<string, Span>;
  /** How many tables have been written; they are told apart by number. */
  tables: number;
  /** How many pieces of code. */
  codes: number;
  /** Set by the footnotes: for each name, after a colon, its number from 0, or -1 while nothing leads to it. */
  footnotes?: { refs?: Record<string, number> };
  /** Places of footnotes written inside a paragraph, by number. */
  inlineNotes: Map<number, { places: Places; shift: number }>;
}

/** A new state for rendering the page. */
export function createRendering(page: RenderedPart, site: TimelessSite): Rendering {
  const { bodyStart, source, language } = page;
  const { text, carriageReturns } = normalise(source.text.slice(bodyStart));
  const toSource =
    carriageReturns.length === 0
      ? (offset: number) => offset + bodyStart
      : (offset: number) => offset + bodyStart + countBelow(carriageReturns, offset);
  const facts: Rendering["facts"] = {
    headings: [],
    ids: [],
    links: [],
    images: [],
    blocks: [],
    texts: [],
    htmls: [],
    marked: [],
    values: {},
    mentions: [],
    problems: [],
  };
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: toSource(span.start),
    end: toSource(span.end),
  });
  return {
    page,
    site,
    isHtml: kindOfFile(page.id ?? "") === "html",
    words: language.words,
    values: valuesOf(page, site),
    hasValues: text.includes(valueSign),
    source: text,
    lineFeed: carriageReturns.length > 0 ? "\r\n" : "\n",
    facts,
    toSource,
    report: (rule, { span, repair, ...fault }) => {
      const mended = repair ? { ...repair, edits: repair.edits.map(move) } : null;
      facts.problems.push(createProblem(rules[rule], source, { ...fault, span: move(span), repair: mended }));
    },
    lineStarts: [],
    lineEnds: [],
    places: [],
    shift: 0,
    references: {},
    referenceSpans: new Map(),
    tables: 0,
    codes: 0,
    inlineNotes: new Map(),
  };
}

/** The body with line feeds only and no NUL, and the offsets in it before which a carriage return was cut. */
function normalise(body: string): { text: string; carriageReturns: number[] } {
  const carriageReturns: number[] = [];
  let text = body.includes("\0") ? body.replaceAll("\0", "\uFFFD") : body;
  if (text.includes("\r")) {
    text = text.replace(/\r\n?/g, (end, at: number) => {
      if (end.length === 2) carriageReturns.push(at - carriageReturns.length);
      return "\n";
    });
  }
  // In one piece: what was cut out of another text is read slower, and markdown-it reads each sign many times.
  const middle = text.length >> 1;
  return { text: [text.slice(0, middle), text.slice(middle)].join(""), carriageReturns };
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
