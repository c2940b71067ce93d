/** Text that Markdown must not read as markup, nor a git host as a mention. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/@/g, "&#64;");
}
