/** How many backticks stand in a row at most: what is around a text as code takes one more (CommonMark 6.1, 4.5). */
export function longestBackticks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
