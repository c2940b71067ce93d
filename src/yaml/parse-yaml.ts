import { type Document, parseDocument } from "yaml";
import type * as z from "zod";
import { checkEncoding } from "../problems/check-encoding.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { positionAt, type SourceText, type Span } from "../problems/source-text.ts";
import { createSpanLookup } from "./create-span-lookup.ts";
import { findConflicts } from "./faults/find-conflicts.ts";
import { findCutValues } from "./faults/find-cut-values.ts";
import { findDepth } from "./faults/find-depth.ts";
import { findEscapedSigns } from "./faults/find-escaped-signs.ts";
import { findIndentation } from "./faults/find-indentation.ts";
import { findKeysTwice } from "./faults/find-keys-twice.ts";
import { findLostSigns } from "./faults/find-lost-signs.ts";
import { findMissingColon } from "./faults/find-missing-colon.ts";
import { hasOddSetting } from "./faults/find-odd-indentation.ts";
import { findSwallowedItems } from "./faults/find-swallowed-items.ts";
import { lineFaults } from "./faults/line-faults.ts";
import { knownKeys } from "./known-keys.ts";
import { mendText } from "./mend-text.ts";
import { parsePlainYaml } from "./parse-plain-yaml.ts";
import type { ParsedYaml } from "./parsed-yaml.ts";
import { readYamlLines } from "./yaml-line.ts";
import { yamlRules } from "./yaml-rules.ts";

interface ParseOptions {
  tellsSigns?: boolean;
  schema?: z.ZodType;
}

/** Parses a stretch of a source text as YAML 1.2. Never throws: what is wrong with it is in `problems`, as staff can mend it. Without `tellsSigns`, the caller looks for signs that nobody sees; `schema` has the names that a line without a colon may begin with. */
export function parseYaml(source: SourceText, region: Span, options: ParseOptions = {}): ParsedYaml {
  const plain = parsePlainYaml(source, region);
  if (plain) return plain;
  const unreadable = checkEncoding(source) ?? findDepth(source, region);
  const document = parse(unreadable ? "" : source.text.slice(region.start, region.end));
  const problems = unreadable ? [unreadable] : findFaults(document, source, region, options);
  return {
    value: problems.length > 0 ? null : (document.toJS() as unknown),
    problems,
    mended: problems.length > 0 && !unreadable ? parseMended(source, region, problems) : null,
    ...createSpanLookup(document, region, (offset) => offset + region.start),
  };
}

function parse(text: string): Document {
  // Twice the same key is told by a rule of ours. At the level "silent" a second document would be dropped without a word.
  return parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
}

/** The settings as they would read without their faults, so that what else is wrong with them is told in the same run. */
function parseMended(source: SourceText, region: Span, problems: Problem[]): ParsedYaml | null {
  const mended = mendText(source, region, problems);
  if (!mended) return null;
  const { text, toSource } = mended;
  const document = parse(text);
  const isWhole =
    document.errors.length === 0 &&
    !isText(document) &&
    findLostSigns(document, 0, { path: "", text }).length === 0;
  if (!isWhole) return null;
  const value = document.toJS() as unknown;
  return { value, problems: [], mended: null, ...createSpanLookup(document, region, toSource) };
}

function findFaults(
  document: Document,
  source: SourceText,
  region: Span,
  { tellsSigns = true, schema }: ParseOptions,
): Problem[] {
  const twice = findKeysTwice(document, region.start, source);
  const isReadable = document.errors.length === 0 && !isText(document) && !hasOddSetting(source, region);
  if (isReadable)
    return [
      ...findLostSigns(document, region.start, source),
      ...findSwallowedItems(document, region.start, source),
      ...findCutValues(document, region.start, source),
      ...(tellsSigns ? findEscapedSigns(document, region.start, source) : []),
      ...twice,
    ];
  const lines = readYamlLines(source, region);
  const conflicts = findConflicts(lines, source);
  if (conflicts.length > 0) return conflicts;
  const known = schema ? knownKeys(schema, []) : [];
  const faults: typeof lineFaults = [...lineFaults, ["yaml-syntax", (line) => findMissingColon(line, known)]];
  const found = faults.flatMap(([rule, find]) =>
    lines.flatMap((line, at) => {
      const fault = find(line, at, lines);
      return fault ? createProblem(yamlRules[rule], source, fault) : [];
    }),
  );
  const told = new Set<number>();
  const firstOfLine = [...found, ...findIndentation(lines, source), ...twice].filter(
    ({ line }) => !told.has(line) && told.add(line),
  );
  firstOfLine.sort((a, b) => a.line - b.line);
  return firstOfLine.length > 0 ? firstOfLine : [describeError(document, source, region)];
}

/** Whether the whole is one text without any setting, as a forgotten blank after the colon makes it. */
function isText(document: Document): boolean {
  return (
    typeof document.contents === "object" &&
    document.contents !== null &&
    "value" in document.contents &&
    typeof document.contents.value === "string"
  );
}

function describeError(document: Document, source: SourceText, region: Span): Problem {
  const [error] = document.errors;
  const at = Math.min(region.start + (error?.pos[0] ?? 0), Math.max(region.start, region.end - 1));
  const { line } = positionAt(source, at);
  if (error?.code === "MULTIPLE_DOCS") {
    return createProblem(yamlRules["yaml-syntax"], source, {
      span: { start: at, end: at + 1 },
      message: 'What stands below a line of "---" or "..." is not read.',
      hint: "Delete that line, or what stands below it.",
    });
  }
  const isOpen = /^(?:Flow|Expected flow)\b/.test(error?.message ?? "");
  return createProblem(yamlRules["yaml-syntax"], source, {
    span: { start: at, end: Math.max(at + 1, region.start + (error?.pos[1] ?? 0)) },
    message: isOpen
      ? `A bracket in or above line ${line} is not closed.`
      : "From here on the settings can't be read.",
    hint: isOpen
      ? "Close the bracket, or put the whole value in quotes."
      : "Each setting has the form “name: value”; look at this line and the one above it.",
  });
}
