import { formatCode } from "./format-code.ts";

// A git host looks for these in what is shown, after all escapes are read: names, numbers of issues, addresses, pictures by name.
const linked = /@|#\d|:\/\/|\bwww\.|\bGH-\d|:[+a-z-][\w+-]*:/i;
const around = new Set("“”„‘’«»\"'()[]{}<>.,;:!?");

/** Text that Markdown must not read as markup, nor a git host as a mention, a reference, a link or a picture: such a word becomes code. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => (linked.test(word) ? escapeLinked(word) : escapeSigns(word)))
    .join("");
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~$]|&(?=[#\w])/g, "\\$&");
}

/** The word as code, without the signs around it. */
function escapeLinked(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && around.has(word[start] as string)) start++;
  while (end > start && around.has(word[end - 1] as string)) end--;
  const inner = word.slice(start, end);
  // Of `:name:` both signs belong to it.
  if (!linked.test(inner)) return formatCode(word);
  return escapeSigns(word.slice(0, start)) + formatCode(inner) + escapeSigns(word.slice(end));
}
