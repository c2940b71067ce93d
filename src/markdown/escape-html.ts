const special = /[&<>"]/;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in HTML, in an attribute in double quotes too. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => entities[character] as string);
}
