import { type Document, parseDocument } from "yaml";
import type { Problem } from "../problems/problem.ts";
import { positionAt, type SourceText, type Span } from "../problems/source-text.ts";
import { createSpanLookup } from "./create-span-lookup.ts";
import { findBlockTexts } from "./faults/find-block-texts.ts";
import { findColons } from "./faults/find-colons.ts";
import { findIndentation } from "./faults/find-indentation.ts";
import { findKeysTwice } from "./faults/find-keys-twice.ts";
import { findMissingSpaces } from "./faults/find-missing-spaces.ts";
import { findQuotes } from "./faults/find-quotes.ts";
import { findSpecialStarts } from "./faults/find-special-starts.ts";
import { findTabs } from "./faults/find-tabs.ts";
import { parsePlainYaml } from "./parse-plain-yaml.ts";
import type { ParsedYaml } from "./parsed-yaml.ts";
import { readYamlLines } from "./yaml-line.ts";
import { reportYaml } from "./yaml-rules.ts";

// In this order: what comes first explains a line better than what follows.
const finders = [
  findTabs,
  findBlockTexts,
  findQuotes,
  findSpecialStarts,
  findColons,
  findMissingSpaces,
  findIndentation,
];

/** Parses a stretch of a source text as YAML 1.2. Never throws: what is wrong with it is in `problems`, as staff can mend it. */
export function parseYaml(source: SourceText, region: Span): ParsedYaml {
  const plain = parsePlainYaml(source, region);
  if (plain) return plain;
  const document = parseDocument(source.text.slice(region.start, region.end), {
    prettyErrors: false,
    logLevel: "silent",
    uniqueKeys: false,
  });
  const problems = findFaults(document, source, region);
  return {
    value: problems.length > 0 ? null : (document.toJS() as unknown),
    problems,
    ...createSpanLookup(document, region, (offset) => offset + region.start),
  };
}

function findFaults(document: Document, source: SourceText, region: Span): Problem[] {
  const lines = readYamlLines(source, region);
  const twice = findKeysTwice(document, region.start, source);
  const isReadable = document.errors.length === 0 && !isText(document);
  if (isReadable) return [...findSpecialStarts(lines, source), ...twice];
  const found = finders.flatMap((find) => find(lines, source));
  const known = new Set<number>();
  const firstOfLine = [...found, ...twice].filter(({ line }) => !known.has(line) && known.add(line));
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
  const isOpen = /flow|bracket|Expected/i.test(error?.message ?? "");
  return reportYaml(source, "yaml-syntax", {
    span: { start: at, end: Math.max(at + 1, region.start + (error?.pos[1] ?? 0)) },
    message: isOpen
      ? `A bracket in or above line ${line} is not closed.`
      : "From here on the settings can't be read.",
    hint: isOpen
      ? "Close the bracket, or put the whole value in quotes."
      : "Each setting has the form “name: value”; look at this line and the one above it.",
  });
}
