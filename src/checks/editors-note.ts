import { baseLanguage } from "../site/base-language.ts";
import { perLanguage } from "../site/per-language.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Brackets hold a note when they ask, or speak of work that is still to be done; `[sic]`, `[…]` and `[they]` do not, nor do the words of a link and
// the mark of a footnote.
const english =
  "[^[\\]\\n]*\\b(?:to do|to come|to follow|to be (?:added|confirmed|done|written)|goes here|tbc|tbd|todo|fixme|placeholder|xxx)\\b[^[\\]\\n]*|(?:add|check|insert|ask|write|confirm|replace)\\b[^[\\]\\n]*|\\p{Lu}\\p{L}+ to (?:add|check|confirm|do|fill|send|supply|write)\\b[^[\\]\\n]*";
// What a note begins with, and what it has in it. Notes in English are written everywhere.
const begins: Record<string, string> = {
  ar: "أضف|أضيفوا|تحقق من|أدخل|إدراج|اكتب|تأكد|راجع|استبدل|اسأل",
  es: "añadir|agregar|comprobar|insertar|preguntar|escribir|confirmar|cambiar|revisar|falta",
  fr: "ajouter|vérifier|insérer|demander|écrire|confirmer|remplacer",
};
const holds: Record<string, string> = {
  ar: "يضاف لاحقا|يضاف لاحقًا|يتبع لاحقا|يتبع لاحقًا|للتأكيد|للمراجعة",
  de: "einfügen|ergänzen|prüfen|klären|bestätigen|ersetzen|folgt noch|fehlt noch",
  es: "por (?:hacer|confirmar|completar|definir)|pendiente",
  fr: "à (?:faire|confirmer|compléter|vérifier|venir|définir)",
};
const noteOf = perLanguage((language) => {
  const parts = ["[^[\\]\\n]*[?؟？]", english];
  if (begins[language]) parts.push(`(?:${begins[language]})(?![\\p{L}\\p{M}])[^[\\]\\n]*`);
  if (holds[language])
    parts.push(`(?:[^[\\]\\n]*(?<![\\p{L}\\p{M}]))?(?:${holds[language]})(?![\\p{L}\\p{M}])[^[\\]\\n]*`);
  return new RegExp(`\\[(?!\\^)(?=[^[\\]\\n]{2,120}\\])(?:${parts.join("|")})\\](?!\\()`, "giu");
});

/** A note from one editor to another that stands in the text. */
export const editorsNote: Rule = {
  id: "editors-note",
  reads: "prose",
  explains: ["emphasis-broken"],
  summary: "A note to yourself or a colleague in square brackets would go live with the page.",
  example: { wrong: "[Anna to write this part]", right: "<!-- Anna to write this part -->" },
  prose: /\[/,
  checkPage: (page, body) =>
    matchProse(body, noteOf(baseLanguage(page.language.code))).map(({ match, start, end }) => ({
      span: { start, end },
      message: `"${match[0]}" looks like a note to an editor, and visitors would read it.`,
      hint: "Write the missing text, or delete the note.",
    })),
};
