import { escapeHtml } from "../markdown/escape-html.ts";
import type { Rule } from "./rule.ts";
import { createCodeFinder } from "./source-lines.ts";
import { type Definition, findDefinitions } from "./words/find-definitions.ts";

const isAddress = ({ address }: Definition) => /[/#@]|^<|\.\w|^\w+:/.test(address);

/** A line that is read as the definition of a link that nobody wrote, and vanishes from the page. */
export const referenceUnused: Rule = {
  id: "reference-unused",
  summary:
    "A line that begins with `[words]:` gives an address to links with these words, and is not shown itself.",
  example: { wrong: "[Monday]: closed", right: "\\[Monday]: closed" },
  signs: ["]:"],
  checkPage: (page, body) => {
    const { source, bodyStart } = page;
    const definitions = findDefinitions(source.text.slice(bodyStart));
    if (definitions.length === 0) return [];
    const isCode = createCodeFinder(page);
    const known = new Map<string, Definition>();
    return definitions.flatMap((definition) => {
      const { label, key, address, used } = definition;
      const start = definition.start + bodyStart;
      const first = known.get(key);
      known.set(key, first ?? definition);
      const isShown = isCode(start) || body.html.includes(escapeHtml(`[${label}]:`));
      if (isShown || definition.isRemark || (used && (!first || first.address === address))) return [];
      const span = { start, end: definition.end + bodyStart };
      if (first && used)
        return {
          span,
          message: `[${label}] has an address already, and this one counts for nothing.`,
          hint: "Give it another name, or delete it.",
        };
      const lost = {
        span,
        message: `This line is read as the address of a link [${label}] and not shown, but there is no such link.`,
        hint: isAddress(definition)
          ? "Delete it, or write the link."
          : "A backslash before it lets it be shown.",
        repair: isAddress(definition) ? null : { edits: [{ start, end: start, text: "\\" }] },
      };
      return isAddress(definition) ? { ...lost, level: "notice" as const } : lost;
    });
  },
};
