import type { MessageSyntaxError } from "messageformat";
import type { MessageFault } from "./check-message.ts";
import { nameVariables } from "./name-variables.ts";

const braces = "Where a brace itself is meant, write \\{ or \\}.";
const otherwise = "Add a last line for all other cases:  * {{…}}";

// By the type of the error; what is not here is told as it is.
const known: Record<string, [message: string, hint: string]> = {
  "bad-escape": [
    "Behind \\ only {, }, | or another \\ may stand.",
    "Write \\\\ where the sign itself is meant.",
  ],
  "bad-input-expression": [
    "Behind .input belongs a value in braces.",
    "Write it like this:  .input {$count :number}",
  ],
  "duplicate-declaration": ["The same value is declared twice.", "Leave one of the two lines."],
  "duplicate-variant": ["The same case stands twice.", "Leave one of the two."],
  "empty-token": ["Between these braces a name is missing.", braces],
  "extra-content": ["Something stands behind the end of the message.", "Delete what stands behind }}."],
  "key-mismatch": [
    "A case has more or fewer keys than .match has values.",
    "Each case begins with one key for each value behind .match, and then {{the sentence}}.",
  ],
  "missing-fallback": ["The case for all other values is missing.", otherwise],
  "missing-selector-annotation": [
    "Above .match it must be said what the value is.",
    "Write above it, for a number:  .input {$count :number}",
  ],
};

/** Says what an error in the syntax of a message comes to, in the words of staff. */
export function describeSyntax(text: string, error: MessageSyntaxError): MessageFault {
  const start = error.start < 0 ? null : toWritten(text, error.start);
  const older = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal|number|date|time)\b/.exec(text);
  if (older)
    return fault(older[0], "This is an older form of messages, which is not read here.", [
      "Write it like this:",
      ".input {$count :number} .match $count one {{One page}} * {{{$count} pages}}",
    ]);
  if (error.type === "empty-token" && /\.match\s+$/.test(text.slice(0, start ?? 0)))
    return fault(".match", "Behind .match belongs the value with its sign.", [
      "Write it like this:  .match $count",
    ]);
  const [message, hint] = known[error.type] ?? describeBrace(text, start, error);
  return fault(start === null ? null : text.slice(start) || text.slice(text.lastIndexOf("{")), message, [
    hint,
  ]);
}

function describeBrace(text: string, start: number | null, error: MessageSyntaxError): [string, string] {
  const at = start ?? text.length;
  const before = text.slice(0, at);
  if (text[at] === "}") return ['A "}" stands here without its "{".', braces];
  if (before.includes("{"))
    return ['A "{" is not closed with its "}", or something else stands between them.', braces];
  if (text[at] === ".")
    return [
      "A message that begins with a dot has orders such as .input in it.",
      "Put a text that begins with a dot in {{ }}.",
    ];
  return [`The message can't be read (${error.message}).`, "See the examples in the guide."];
}

function fault(piece: string | null, message: string, hint: string[]): MessageFault {
  return { rule: "words-syntax", piece, message, hint: hint.join("  ") };
}

/** The offset in the text as it was written of one in the text with its variables named. */
function toWritten(text: string, offset: number): number {
  const named = nameVariables(text);
  let at = 0;
  for (let i = 0; i < offset && i < named.length; i++) if (named[i] === text[at]) at++;
  return at;
}
