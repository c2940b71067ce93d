// Words with one blank between them. They end at signs that typography may change, that markup may stand at, or that end a line.
const stretch =
  /[^\s!-+\-/:-@[-`{-~\u2010-\u2027\u2030-\u205e«»¡¿]+(?: [^\s!-+\-/:-@[-`{-~\u2010-\u2027\u2030-\u205e«»¡¿]+)*/g;
const wordSign = /[\p{L}\p{N}]/u;

/**
 * Whether all stretches of a text stand in another one, in the same order. That is quick and nearly always so; where it is
 * not, somebody has to look closely: words may be lost, or only be shown elsewhere, as footnotes are.
 */
export function isShownInOrder(written: string, shown: string): boolean {
  let at = 0;
  for (const words of written.match(stretch) ?? []) {
    at = findWords(words, shown, at);
    if (at < 0) return false;
  }
  return true;
}

/** The end of the first place from `from` on at which whole words stand; below 0 where they don't. */
function findWords(words: string, shown: string, from: number): number {
  for (let at = shown.indexOf(words, from); at >= 0; at = shown.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (
      isApart(words.charCodeAt(0), shown.charCodeAt(at - 1)) &&
      isApart(words.charCodeAt(words.length - 1), shown.charCodeAt(end))
    )
      return end;
  }
  return -1;
}

/** Whether two neighbours are not both signs of words. */
function isApart(inner: number, outer: number): boolean {
  return !isWordSign(outer) || !isWordSign(inner);
}

function isWordSign(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code >= 128 && wordSign.test(String.fromCharCode(code));
}
