import type { PageFacts } from "../markdown/body.ts";

/** Rules on what may take away all that stands below the line it is reported for, up to the end of the page. */
const hiding = ["code-unclosed", "comment-unclosed", "html-active", "html-tags"];

/** Whether a fault that stops a build may hide parts of a page, so that nothing can be said of those that are missed. */
export function hidesRest({ problems, exceptions }: Pick<PageFacts, "problems" | "exceptions">): boolean {
  return problems.some(
    ({ rule, level }) =>
      level === "error" && hiding.includes(rule) && !exceptions.some(({ html }) => html.includes(rule)),
  );
}
