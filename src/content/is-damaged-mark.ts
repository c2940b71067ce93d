const signs = "[-\\u2010-\\u2015\\u2212_=~+*.]";
// Nothing but such signs and blanks: `--`, `—`, `-- -`, `...`.
const alone = new RegExp(`^\\s*${signs}(?:\\s*${signs}){0,11}\\s*$`, "u");
// Something that was typed or pasted into the line: `home---`, `---x`.
const mixed = new RegExp(`^\\s*(?:[^\\s:]{1,12}${signs}{2,}|${signs}{2,}[^\\s:]{1,12})\\s*$`, "u");
// A remark of YAML behind it.
const remarked = /^-{3}[ \t]+#/;

/** Whether a line beside settings is what became of its three hyphens. */
export function isDamagedMark(line: string): boolean {
  return alone.test(line) || mixed.test(line) || remarked.test(line);
}
