import type { Question } from "./body.ts";
import { unescapeHtml } from "./unescape-html.ts";

const fold =
  /<details\b[^>]*\bclass="details\b[^>]*>\s*<summary\b[^>]*>([\s\S]*?)<\/summary>([\s\S]*?)<\/details>/g;
// As Latin, Arabic, Greek and Chinese end one.
const asks = /[?？؟\u037e]$/;

/** The questions and answers of a body: parts that open on request and whose title asks something. Fewer than two are no list of them. */
export function buildQuestions(html: string): Question[] {
  if (!html.includes("details__summary")) return [];
  const found = [...html.matchAll(fold)]
    .map(([, title = "", text = ""]) => ({ question: readText(title), answer: readText(text) }))
    .filter(({ question, answer }) => asks.test(question) && answer !== "");
  return found.length < 2 ? [] : found;
}

/** The words of a piece of a body, without tags and without the marks that stand for what is filled in later. */
function readText(html: string): string {
  const words = html.replace(/\0[^\0]*\0|<\/(?:p|li|h\d|td|th|dt|dd)>|<br>/g, " ").replace(/<[^>]*>/g, "");
  return unescapeHtml(words).replace(/\s+/g, " ").trim();
}
