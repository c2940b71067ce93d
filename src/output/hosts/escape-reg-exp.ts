/** Text as a regular expression that matches it alone, in the words of nginx and Apache. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
