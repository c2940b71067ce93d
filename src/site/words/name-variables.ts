/** The text of a message in which `{name}`, which MessageFormat would take for the word itself, is the variable: `{$name}`. What is escaped or in `|…|` stays. */
export function nameVariables(text: string): string {
  return text.replace(
    /\\.|\{\{|\{\s*(?:\|(?:\\.|[^\\|])*\||([\p{L}_]))/gsu,
    (found, start: string | undefined) => (start ? `${found.slice(0, -start.length)}$${start}` : found),
  );
}
