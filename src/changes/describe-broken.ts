/** Why nothing can be told of a change, where one of both sites can't be built. */
export function describeBroken(broken: "before" | "now"): string {
  return broken === "before"
    ? "The site can't be built without this change, so there is nothing to compare with."
    : "The site can't be built with this change. What it does is told as soon as that is mended.";
}
