import type { Random } from "./create-random.ts";

const signs = [
  ..."#*_`[]()<>|-+:!&\\{}^~\"'=.\t\u00a0 \n",
  "\n\n",
  "<!--",
  "-->",
  "](",
  "[^",
  "]:",
  "```\n",
  "~~~",
  ":::",
  "::: note\n",
  "**",
  "    ",
  "  ",
  "- ",
  "\n1984. ",
  "<div>",
  "</p>",
  "<?",
  "<!x ",
  "<a href=",
  "<title>",
  "\n---\n",
  "| a |",
  "[x]: ",
  "&lt",
];

/** The text with a few signs put in, taken away or moved; its words stay whole. `more` are put in as well. */
export function disturb(text: string, random: Random, more: string[] = []): string {
  let result = text;
  for (let n = 1 + random.below(3); n > 0; n--) {
    const edges = [...result.matchAll(/(?<![\p{L}\p{N}\p{M}])|(?![\p{L}\p{N}\p{M}])/gu)].map(
      ({ index }) => index,
    );
    const at = random.pick(edges);
    const kind = random.below(5);
    if (kind < 3) result = result.slice(0, at) + random.pick([...signs, ...more]) + result.slice(at);
    else if (kind === 3)
      result =
        result.slice(0, at) +
        result.slice(at).replace(/^[^\p{L}\p{N}\p{M}]{1,3}/u, (gap) => (gap.length > 1 ? gap.slice(1) : " "));
    else {
      const lines = result.split("\n");
      const [line = ""] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line);
      result = lines.join("\n");
    }
  }
  return result;
}
