/** Sets one line of the front matter. */
export function setLine(text: string, key: string, value: string): string {
  const line = `${key}: ${value}\n`;
  if (!text.startsWith("---\n")) return `---\n${line}---\n\n${text}`;
  const pattern = new RegExp(`^${key}: .*\n`, "m");
  return pattern.test(text) ? text.replace(pattern, line) : text.replace("---\n", `---\n${line}`);
}
