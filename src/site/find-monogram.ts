/**
 * The first letters of the first two words of a name, as capitals: `Old Harbour Museum` gives `OH`. Arabic letters would join, so
 * there it is one, behind the article. Empty where it has none.
 */
export function findMonogram(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? "");
  const letters = words.filter(Boolean).slice(0, 2);
  if (!/\p{Script=Arabic}/u.test(letters.join(""))) return letters.join("").toLocaleUpperCase("und");
  return /\p{L}/u.exec(name.trim().replace(/^ال(?=\p{L}{2})/u, ""))?.[0] ?? "";
}
