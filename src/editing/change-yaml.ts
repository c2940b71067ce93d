import { applyEdits } from "../problems/apply-edits.ts";
import { isSettings } from "../yaml/value-at.ts";
import { applyChange } from "./apply-change.ts";
import { buildEdits } from "./build-edits.ts";
import { EditFault } from "./edit-fault.ts";
import { listChanges } from "./list-changes.ts";
import type { YamlChange, YamlWish } from "./yaml-change.ts";
import { readYamlPart } from "./yaml-part.ts";

/**
 * The text of a YAML file after a change, in which all lines that it does not need have the same bytes: comments, quotes, order,
 * indentation, line ends and lists in brackets stay. What comes out is read again and is the wanted value; where that can't be had by
 * editing alone, an `EditFault` says so.
 */
export function changeYaml(text: string, wish: YamlWish, lineEnd = findLineEnd(text)): string {
  const before: unknown = readYamlPart(text, lineEnd).document.toJS();
  const change = typeof wish === "function" ? wish(before) : wish;
  const wanted = applyChange(before, change);
  let result = text;
  for (const step of listChanges(before, change))
    result = applyEdits(result, buildEdits(readYamlPart(result, lineEnd), step));
  const isProven = show(readValue(result, lineEnd), change) === show(wanted, change);
  if (!isProven)
    throw new EditFault("This can't be changed here without writing other lines anew. Change it by hand.");
  return result;
}

function readValue(text: string, lineEnd: "\n" | "\r\n"): unknown {
  try {
    return readYamlPart(text, lineEnd).document.toJS();
  } catch (error) {
    // What is left may point to what was taken out.
    if (error instanceof EditFault || error instanceof ReferenceError) return error.name;
    throw error;
  }
}

/** Settings as texts that can be compared: their order counts only where it is what changes. A text with none is the same as no settings. */
function show(value: unknown, { kind }: YamlChange): string {
  return JSON.stringify(value ?? {}, (_, inner: unknown) =>
    kind === "move" || !isSettings(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** The line end that a text uses. */
export function findLineEnd(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
