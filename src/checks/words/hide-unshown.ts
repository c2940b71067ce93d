// What staff write that visitors need not read, each as an expression (flag `m`) with signs of which it has one. All are linear: what
// repeats is bounded, or ends at a sign that it can't take in.
const unshown: Record<string, [expression: string, ...signs: string[]]> = {
  "language of a block of code": [
    "^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*(?:`{3,}[^`\\n]*|~{3,}[^\\n]*)$",
    "```",
    "~~~",
  ],
  "name of a block": ["^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*:{3,}[ \\t]*[^\\s:{]*", ":::"],
  "address and title of a link or an image": [
    "\\]\\([ \\t]*(?:<[^<>\\n]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:\\s{1,9}(?:\"(?:[^\"\\\\]|\\\\.){0,999}\"|'(?:[^'\\\\]|\\\\.){0,999}'))?\\s{0,9}\\)",
    "](",
  ],
  "name that a link looks up": ["\\]\\[(?:[^[\\]\\n]|\\n(?![ \\t]*\\n)){0,999}\\]", "]["],
  "mark and label of a footnote": ["\\[\\^[^[\\]\\s]{1,999}\\]:?", "[^"],
  "tag of HTML, address between angles": [
    "<\\/?[A-Za-z](?:\"[^\"<]{0,999}\"|'[^'<]{0,999}'|[^<>\"']){0,999}>",
    "<",
  ],
  "settings in braces": ["\\{[ \\t]*(?:[:#.]|[\\w-]{1,99}=)[^{}\\n]{0,999}\\}", "{"],
  "use of a value": [":value\\[[^[\\]\\n]{0,999}\\]", ":value["],
  "mark of an item, its number and its box": [
    "^[ \\t>]*(?:[-*+>]|\\d{1,9}[.)])(?:[ \\t]+(?:[-*+>]|\\d{1,9}[.)]))*(?:[ \\t]+\\[[ xX]\\])?(?=[ \\t])",
  ],
};

const forms = Object.values(unshown);
const known = new Map<number, RegExp>();

/** The expression for all that may be in a text: each one less takes a tenth of the time. */
function chooseForms(text: string): RegExp {
  const chosen = forms.map(([, ...signs]) => signs.length === 0 || signs.some((sign) => text.includes(sign)));
  const key = chosen.reduce((bits, isChosen) => bits * 2 + Number(isChosen), 0);
  const form =
    known.get(key) ?? new RegExp(forms.flatMap(([form], at) => (chosen[at] ? form : [])).join("|"), "gm");
  known.set(key, form);
  return form;
}

// What hides all that stands between its ends, but only where it has both.
const pairs = [
  ["<!--", "-->"],
  ["<script", "</script>"],
  ["<style", "</style>"],
] as const;

const blanks = " ".repeat(200);

/** The Markdown with blanks in the place of what visitors need not read, so that what is left keeps its place. */
export function hideUnshown(markdown: string): string {
  const text = pairs.reduce(hideBetween, markdown);
  return text.replace(chooseForms(text), (part) =>
    part.length < 200 ? blanks.slice(0, part.length) : part.replace(/[^\n]/g, " "),
  );
}

function hideBetween(text: string, [opening, closing]: (typeof pairs)[number]): string {
  let start = text.indexOf(opening);
  if (start < 0) return text;
  let rest = "";
  let from = 0;
  while (start >= 0) {
    const end = text.indexOf(closing, start + 2);
    if (end < 0) break;
    const to = end + closing.length;
    rest += text.slice(from, start) + text.slice(start, to).replace(/[^\n]/g, " ");
    from = to;
    start = text.indexOf(opening, from);
  }
  return rest + text.slice(from);
}
