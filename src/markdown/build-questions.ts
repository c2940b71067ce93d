import type { Token } from "markdown-it";
import { listPassages } from "./list-passages.ts";
import type { Rendering } from "./rendering.ts";

/** A question with its answer, both as plain text. */
export interface Question {
  question: string;
  answer: string;
}

// As Latin, Arabic, Greek and Chinese end one.
const asks = /[?？؟\u037e]$/;

/** The questions and answers of a body: parts that open on request and whose title asks something. Fewer than two are no list of them. */
export function buildQuestions(tokens: Token[], rendering: Rendering): Question[] {
  const found: Question[] = [];
  for (const [i, { type, tag }] of tokens.entries()) {
    if (type !== "container_open" || tag !== "details" || tokens[i + 1]?.type !== "title_open") continue;
    const read = (from: number, to: number) =>
      listPassages(tokens.slice(from, to), rendering, () => "")
        // A block of data has no words yet.
        .filter((passage) => !passage.includes("\0"))
        .join(" ");
    // The title is one token, and those around it.
    const question = read(i, i + 3);
    const answer = asks.test(question) ? read(i + 3, findEnd(tokens, i)) : "";
    if (answer !== "") found.push({ question, answer });
  }
  return found.length < 2 ? [] : found;
}

/** Where the container ends that opens at `start`. */
function findEnd(tokens: Token[], start: number): number {
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    if (tokens[i]?.type === "container_open") depth++;
    if (tokens[i]?.type === "container_close" && --depth === 0) return i;
  }
  return tokens.length;
}
