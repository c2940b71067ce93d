/** A template that cannot be rendered. The message names the template where that is known. */
export class LayoutError extends Error {
  override name = "LayoutError";
}

/** Digs the cause of a failed rendering out of the errors that Eleventy and Nunjucks wrap around it. */
export function createLayoutError(error: unknown): LayoutError {
  let innermost = error;
  while (
    innermost instanceof Error &&
    "originalError" in innermost &&
    innermost.originalError instanceof Error
  ) {
    innermost = innermost.originalError;
  }
  const message = innermost instanceof Error ? innermost.message : String(innermost);
  // Nunjucks puts the path of the layout before the message, though the fault may be in a template that it extends.
  return new LayoutError(
    message.replace(/^\([^\n]*\.njk\)\s*/, "").replace(/^(?:\[Line \d+, Column \d+\]\s*)?Error: /, ""),
    { cause: error },
  );
}
