import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import type { WrittenText } from "../../yaml/list-texts.ts";
import { interfaceMessages } from "../interface-words.ts";
import { checkMessage, type MessageFault } from "./check-message.ts";
import { wordRules } from "./word-rules.ts";

/** Holds the words of a file, its values by key, against what its language and the frame want. `sound` are those that can be used. */
export function checkWords(
  texts: WrittenText[],
  source: SourceText,
  code: string,
): { problems: Problem[]; sound: Record<string, string> } {
  const problems: Problem[] = [];
  const sound: Record<string, string> = {};
  for (const text of texts) {
    const key = String(text.path[0]);
    const values = interfaceMessages[key as keyof typeof interfaceMessages] ?? {};
    const found = checkMessage(text.value, values, code).map((fault) => report(fault, text, source));
    problems.push(...found);
    if (found.every(({ level }) => level === "notice")) sound[key] = text.value;
  }
  return { problems, sound };
}

function report(
  { rule, piece, right, message, hint }: MessageFault,
  text: WrittenText,
  source: SourceText,
): Problem {
  const place = piece === null ? null : placeOf(piece, text, source);
  const repair = place && right !== undefined ? { edits: [{ ...place, text: right }] } : null;
  return createProblem(wordRules[rule], source, { span: place ?? text.span, message, hint, repair });
}

/** Where a piece of a value stands in the file: as often as it is in the value, it is there, whichever way the value is written. */
function placeOf(piece: string, { value, span }: WrittenText, { text }: SourceText): Span | null {
  const [line = ""] = piece.split("\n");
  const before = value.lastIndexOf(piece);
  const count = value.slice(0, before).split(line).length;
  let start = span.start - 1;
  for (let i = 0; i < count; i++) start = text.indexOf(line, start + 1);
  return line === "" || start < span.start || start >= span.end ? null : { start, end: start + line.length };
}
