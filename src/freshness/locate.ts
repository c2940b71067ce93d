import { positionAt, type SourceText, type Span } from "../problems/source-text.ts";
import type { Dated } from "./freshness.ts";

/** The file and the line of a span of a source. */
export function locate(source: SourceText, span: Span | null): Pick<Dated, "file" | "line"> {
  return { file: source.path, line: span ? positionAt(source, span.start).line : 0 };
}
