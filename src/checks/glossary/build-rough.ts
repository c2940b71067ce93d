/** Phrases that begin alike share their first words. */
interface Branch {
  isEnd: boolean;
  /** By what may stand before a word, as an expression, then by the word. */
  next: Map<string, Words>;
}

type Words = Map<string, Branch>;

/**
 * An expression that finds all of these phrases, each given by its words and what may stand between them; `null` for none. Thousands
 * of them are looked for at once: words that are alternatives of each other stand in one group, which engines read letter by letter.
 */
export function buildRough(phrases: { words: string[]; gap: string }[]): RegExp | null {
  const first: Words = new Map();
  for (const { words, gap } of phrases) addPhrase(first, words, gap);
  // An edge of a word is known to expressions only where it has plain letters.
  const [plain, others] = [true, false].map(
    (isPlain) => new Map([...first].filter(([word]) => /^\w/.test(word) === isPlain)),
  ) as [Words, Words];
  const parts = [
    ...(plain.size > 0 ? [`\\b${formatWords(plain)}`] : []),
    ...(others.size > 0 ? [formatWords(others)] : []),
  ];
  return parts.length > 0 ? new RegExp(parts.join("|"), "g") : null;
}

function addPhrase(first: Words, words: string[], gap: string): void {
  let level = first;
  for (const [at, word] of words.entries()) {
    const branch = level.get(word) ?? { isEnd: false, next: new Map() };
    level.set(word, branch);
    if (at === words.length - 1) branch.isEnd = true;
    else {
      level = branch.next.get(gap) ?? new Map();
      branch.next.set(gap, level);
    }
  }
}

/** The longest first, so that what is found of a phrase is all of it. */
function formatWords(words: Words): string {
  const all = [...words];
  const longer = all
    .filter(([, { next }]) => next.size > 0)
    .map(([word, branch]) => word + formatNext(word, branch));
  const leaves = all.filter(([, { next }]) => next.size === 0).map(([word]) => word);
  const ends = ["\\b", ""].flatMap((edge) => {
    const alike = leaves.filter((word) => edgeOf(word) === edge);
    return alike.length > 0 ? `(?:${alike.join("|")})${edge}` : [];
  });
  return `(?:${[...longer, ...ends].join("|")})`;
}

function formatNext(word: string, { isEnd, next }: Branch): string {
  const longer = [...next].map(([gap, words]) => `${gap}${formatWords(words)}`);
  return `(?:${[...longer, ...(isEnd ? [edgeOf(word)] : [])].join("|")})`;
}

function edgeOf(word: string): string {
  return /\w$/.test(word) ? "\\b" : "";
}
