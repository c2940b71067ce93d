/** The words of a line of the corpus without its emphasis and link marks. */
export function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("*", "");
}
