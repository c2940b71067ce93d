/** A text in quotes, as YAML reads it back to the same text: straight double ones, or single ones around text that has double ones. */
export function quoteValue(text: string): string {
  if (text.includes('"') && !text.includes("'")) return `'${text}'`;
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
