import { formatCode } from "./format-code.ts";

// A git host looks for these in what is shown, after all escapes are read: names, numbers of issues, addresses, pictures by name.
// Letters before `www.` make another word of it, and `12:30:45` is a time of day.
const linked = /@|#\d|:\/\/|(?<![a-z\d])(?:www\.|GH-\d)|:(?!\d\d:)[\w+-]+:/i;
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
