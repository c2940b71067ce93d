import { lineText, positionAt, type SourceText, type Span } from "../problems/source-text.ts";

/** What to do about a setting without a value; behind ` #` YAML takes all for a comment. */
export function hintAtEmpty(key: Span, source: SourceText): string {
  const line = lineText(source, positionAt(source, key.start).line);
  return /:[ \t]+#/.test(line)
    ? "What stands behind # is a comment; put it in quotes to make it the value."
    : "Write one behind the colon, or delete the line.";
}
