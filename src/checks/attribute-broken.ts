import { isAsWritten, matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

/** Braces that were meant as an id or a class, but stand where they are read as text. */
export const attributeBroken: Rule = {
  id: "attribute-broken",
  level: "error",
  untidy: true,
  summary:
    "An id or a class in braces stands behind a blank at the end of its text, and has no blank in its name.",
  example: { wrong: "Come in.{.lead}", right: "Come in. {.lead}" },
  prose: /\{[ \t]*[#.:\w]/,
  checkPage: (page, body) =>
    matchProse(
      body,
      /\{[ \t]*([#.])([\p{L}_-][^{}\n]*)\}|\{:[^{}\n]*\}|\{(?:id|class|lang|dir|title)=[^{}\n]*\}/gu,
    )
      .filter((found) => isAsWritten(page, found))
      .map(({ match: [list, sign, name = ""], start, end }) => {
        const words = name.trim().split(/\s+/);
        const hasBlank =
          sign !== undefined && words.length > 1 && words.every((word) => /^[\p{L}\p{N}_-]+$/u.test(word));
        const isGlued = /\S/.test(page.source.text[start - 1] ?? " ");
        const atEnd = /^[ \t]*(?:\r?\n|$)/.test(page.source.text.slice(end, end + 100));
        const text = hasBlank ? `{${sign}${words.join("-")}}` : list;
        return reportRule(attributeBroken, page, {
          span: { start, end },
          message: hasBlank
            ? "A name in braces has no blanks, so visitors read the braces."
            : "Nothing here can take these settings, so visitors read the braces.",
          hint: atEnd ? null : "Braces belong at the end of a text, behind a blank, or right behind a link.",
          repair:
            atEnd && (hasBlank || isGlued)
              ? { edits: [{ start, end, text: isGlued ? ` ${text}` : text }], safe: false }
              : null,
        });
      }),
};
