import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { contentRules } from "./content-rules.ts";
import { type FrontMatterLine, namesSetting, spanOf } from "./front-matter-lines.ts";
import type { SplitText } from "./split-front-matter.ts";

const pluses = /^\+{3}[ \t]*$/;
// What YAML reads as TOML does, when a colon stands in the place of the equals sign.
const same = /^([A-Za-z][\w-]*)[ \t]*=[ \t]*("[^"\\]*"|'[^']*'|true|false|\d[\d.-]*|\[[^[\]]*\])[ \t]*$/;

/** Settings in TOML between lines of plus signs, as other generators have them: they would be published. `null` where there are none. */
export function findToml(
  first: number,
  lines: FrontMatterLine[],
  source: SourceText,
  problems: Problem[],
): SplitText | null {
  const opening = lines[first] as FrontMatterLine;
  const end = pluses.test(opening.text)
    ? lines.findIndex(({ text }, at) => at > first && pluses.test(text))
    : -1;
  const settings = lines.slice(first + 1, Math.max(0, end));
  if (!settings.some(({ text }) => namesSetting(text, "="))) return null;
  const closing = lines[end] as FrontMatterLine;
  const isSame = settings.every(({ text }) => text.trim() === "" || same.test(text));
  problems.push(
    createProblem(contentRules["front-matter-mark"], source, {
      span: spanOf(opening),
      message: "These settings are written as other programs want them; here they would be shown as text.",
      hint: 'Write "---" above and below them in the place of "+++", and each setting with a colon: title: Plan.',
      repair: isSame
        ? {
            edits: [
              { ...spanOf(opening), text: "---" },
              ...settings.map((line) => ({ ...spanOf(line), text: line.text.replace(same, "$1: $2") })),
              { ...spanOf(closing), text: "---" },
            ],
          }
        : null,
    }),
  );
  return { region: null, bodyStart: closing.end, problems };
}
