import type { RuleFault } from "../../problems/rule-doc.ts";
import type { YamlLine } from "../yaml-line.ts";

// A text in quotes, or the blank before a name that no comma parts from the value before it.
const part = /"(?:\\.|[^"\\])*"|'[^']*'|(?<=[^\s{,:])[ \t]+(?=[A-Za-z][\w-]*:[ \t])/g;

// Who writes more in one pair of braces is a program.
const longest = 1000;

/** Settings in braces without the comma between two of them, such as `{ from: /summer/ to: /visit/ }`. */
export function findMissingComma({ value, valueSpan, isPassive }: YamlLine): RuleFault | null {
  if (isPassive || value.length > longest || !/^\{.*\}$/.test(value)) return null;
  const gaps = [...value.matchAll(part)].filter(([text]) => text.trim() === "");
  const edits = gaps.map(({ index }) => {
    const at = valueSpan.start + index;
    return { start: at, end: at, text: "," };
  });
  const [first] = edits;
  if (!first) return null;
  return {
    span: { start: first.start, end: first.start + 1 },
    message: "Between two settings in braces a comma is missing.",
    repair: { edits },
  };
}
