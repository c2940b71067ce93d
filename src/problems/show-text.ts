/**
 * The text as a terminal or a log may show it: tabs as blanks; control characters and line breaks, which could steer a terminal or
 * begin a line that a CI takes for a command, as `U+FFFD`.
 */
export function showText(text: string): string {
  return text.replaceAll("\t", "    ").replace(/[\p{Cc}\u2028\u2029]/gu, "\uFFFD");
}
