/** The parts of an expression between `|` that are in no group: each is tried by itself, so that their union takes as long as they do. One that refers back to a group is not parted. */
export function splitUnion(source: string): string[] {
  if (/\\(?:[1-9]|k<)/.test(source)) return [source];
  const parts = [""];
  let depth = 0;
  for (const [sign] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}
