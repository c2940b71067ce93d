const tags =
  /\{#.*?#\}|\{%-?\s*(end)?(asyncAll|asyncEach|block|call|filter|for|if|macro|raw|switch|verbatim)\b/gs;

/** Where the innermost tag begins whose end is missing; `null` where each has one. */
export function findOpenTag(text: string): number | null {
  const open: number[] = [];
  for (const { 1: end, 2: name, index } of text.matchAll(tags)) {
    if (end) open.pop();
    else if (name) open.push(index);
  }
  return open.at(-1) ?? null;
}
