import nunjucks from "nunjucks";

const { SafeString } = nunjucks.runtime;

/** A function that makes HTML, which templates print as it is. */
export function markSafe<Given extends unknown[]>(draw: (...given: Given) => string) {
  return (...given: Given) => new SafeString(draw(...given));
}
