import type { Page } from "../content/page.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import { isKnownLanguage } from "../site/language-facts.ts";
import { createTaker, isAsWritten, matchProse, type ProseMatch } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

type Fault = Omit<RuleFault, "span">;

interface Form {
  pattern: RegExp;
  describe: (found: ProseMatch, page: Page) => Fault | null;
}

const names = "(?:id|class|lang|dir|title)";

/** What braces look like that are not read as settings; what comes first explains a place better than what follows. */
const forms: Form[] = [
  {
    pattern: /(?<=[\])])\{[ \t]*lang(?:=[ \t]*|="[ \t]*")\}/gi,
    describe: () => ({
      message: 'Behind "lang=" the code of a language is missing, like en, pt-BR or zh-Hant.',
    }),
  },
  {
    // `{lang:es}`, `{lang es}`, `{lang="es}`, `{es}` behind the brackets of a text.
    pattern:
      /(?<=[\])])\{[ \t]*(?:lang(?:[ \t]*[:=][ \t]*|[ \t]+)["']?([a-z]{2,3}(?:-[a-z0-9]+)*)["']?|(?<=\]\{)([a-z]{2}(?:-[A-Z]{2})?))[ \t]*\}/gi,
    describe: ({ match: [, named, bare], start, end }) =>
      isKnownLanguage(named ?? bare ?? "")
        ? {
            message: "Braces name a language with lang=, so visitors read these.",
            repair: { edits: [{ start, end, text: `{lang=${named ?? bare}}` }] },
          }
        : null,
  },
  {
    pattern: new RegExp(
      `(?:(?<=[\\s\\])])\\{[ \\t]*[#.][\\p{L}_-][\\p{L}\\p{N}_-]*|\\{[ \\t]*${names}=[\\p{L}\\p{N}_-]+)[\\])]?`,
      "gu",
    ),
    describe: ({ match: [list], start, end }, { source }) =>
      /^[^{}\n]*\}/.test(source.text.slice(end))
        ? null
        : {
            message: "These braces are never closed, so visitors read them.",
            repair: { edits: [{ start, end, text: `${list.replace(/[\])]$/, "")}}` }] },
          },
  },
  {
    pattern: /[#.][\p{L}_][\p{L}\p{N}_-]*\}(?=[ \t]*$)/gmu,
    describe: ({ start }, { source: { text } }) =>
      /\s/.test(text[start - 1] ?? "") && !/[{}]/.test(text.slice(text.lastIndexOf("\n", start) + 1, start))
        ? {
            message: "These braces are never opened, so visitors read them.",
            repair: { edits: [{ start, end: start, text: "{" }] },
          }
        : null,
  },
  {
    pattern: new RegExp(
      `\\{[ \\t]*([#.])([\\p{L}_-][^{}\\n]*)\\}|\\{:[^{}\\n]*\\}|\\{${names}=[^{}\\n]*\\}`,
      "gu",
    ),
    describe: describeUnread,
  },
];

/** Braces that are whole, but stand where nothing can take them, or have a blank in a name. */
function describeUnread({ match: [list, sign, name = ""], start, end }: ProseMatch, page: Page): Fault {
  const words = name.trim().split(/\s+/);
  const hasBlank =
    sign !== undefined && words.length > 1 && words.every((word) => /^[\p{L}\p{N}_-]+$/u.test(word));
  const isGlued = /\S/.test(page.source.text[start - 1] ?? " ");
  const atEnd = /^[ \t]*(?:\r?\n|$)/.test(page.source.text.slice(end, end + 100));
  const text = hasBlank ? `{${sign}${words.join("-")}}` : list;
  return {
    message: hasBlank
      ? "A name in braces has no blanks, so visitors read the braces."
      : "Nothing here can take these settings, so visitors read the braces.",
    hint: atEnd ? null : "Braces belong at the end of a text, behind a blank, or right behind a link.",
    repair:
      atEnd && (hasBlank || isGlued) ? { edits: [{ start, end, text: isGlued ? ` ${text}` : text }] } : null,
  };
}

/** Braces that were meant as an id, a class or a language, but are read as text. */
export const attributeBroken: Rule = {
  id: "attribute-broken",
  untidy: true,
  summary:
    "An id or a class in braces stands behind a blank at the end of its text, and has no blank in its name.",
  example: { wrong: "Come in.{.lead}", right: "Come in. {.lead}" },
  prose: /\{[ \t]*[#.:\w]|[#.][^{}\s#.]+\}/,
  checkPage: (page, body) => {
    const take = createTaker();
    return forms.flatMap(({ pattern, describe }) =>
      matchProse(body, pattern).flatMap((found) => {
        const fault = isAsWritten(page, found) ? describe(found, page) : null;
        const { start, end } = found;
        return fault && take(found) ? { span: { start, end }, ...fault } : [];
      }),
    );
  },
};
