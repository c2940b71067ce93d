/** Front matter in YAML. A string in JSON is one in YAML too. */
export function formatFrontMatter(settings: Record<string, string | number | boolean>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n`;
}
