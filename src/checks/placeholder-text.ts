import { baseLanguage } from "../site/base-language.ts";
import { hasProse, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Capitals only for the short marks: "todo" is a word in Spanish. A text that speaks of the mark itself has it in quotes or behind an
// article.
// TODO alone keeps a place free also in capitals of a list; between a word and the rest of its sentence it is one that is spoken of.
const placeholder =
  /(?<!["'“‘«„]|\b(?:an?|the|this|that|each|every|any|no|word|ein|eine|einen|das|une?|una|el|le|la) )\b(?:TODO|FIXME|TBD|TBC)\b(?! (?:lists?|items?|comments?|notes?|marks?)\b)(?!(?<=\p{Ll} (?:TODO|FIXME)),? \p{Ll})|\b[Ll]orem ipsum\b|\b(?:[Ll]ink|[Tt]ext|[Cc]opy|[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]aption) (?:to come|to follow|goes here|coming soon)\b|\b[Yy]our (?:text|title|name) (?:goes )?here\b/gu;
// The same in other languages, where the sentence ends behind it; « formulaire à compléter » and “der Text folgt dem Bild” say something.
const elsewhere =
  /(?<![\p{L}\p{M}])(?:(?:enlace|foto|imagen|texto) pendiente|(?:su|tu) (?:texto|título|nombre) aquí|(?:texte|lien|photo|image|légende) à (?:venir|compléter|insérer)|votre (?:texte|titre|nom) ici|(?:text|link|foto|bild) (?:folgt|fehlt noch|kommt noch)|(?:ihr|dein) (?:text|titel|name) hier|(?:النص|الرابط|الصورة|نص|رابط|صورة) (?:يأتي )?(?:لاحقا|لاحقًا|قريبا|قريبًا)|(?:نصك|اسمك|عنوانك) هنا)(?=["”»)\]]?[ \t]*(?:[.!…\n\0]|$))|(?<!\p{L})لوريم إيبسوم/giu;
// What those end with: in most texts nothing else has to be looked for.
const endsElsewhere =
  / (?:pendiente|aquí|à venir|à compléter|à insérer|ici|folgt|fehlt noch|kommt noch|hier|لاحق|قريب|هنا|إيبسوم)/;
// Languages in which the mark is a common word: “TODO INCLUIDO”. There only one with a colon, or one that stands alone, keeps a place free.
const allIsTodo = new Set(["ast", "es", "gl", "lad", "pt"]);

/** Filling text that was to be replaced. */
export const placeholderText: Rule = {
  id: "placeholder-text",
  reads: "prose",
  summary: "Text that only keeps a place free (“TODO”, “lorem ipsum”, “link to come”) would go live.",
  example: { wrong: "Sign up here: link to come", right: "Sign up [on our forum](https://example.org/)." },
  prose: new RegExp(
    `TODO|FIXME|TBD|TBC| (?:ipsum|to come|to follow|here|coming soon)|${endsElsewhere.source}`,
  ),
  checkPage: (page, body) =>
    [...matchProse(body, placeholder), ...(hasProse(body, endsElsewhere) ? matchProse(body, elsewhere) : [])]
      .filter(({ match }) => match[0] !== "TODO" || isMark(match, page.language.code))
      .map(({ match, start, end }) => ({
        span: { start, end },
        message: `"${match[0]}" stands for text that is not written yet.`,
        hint: "Write the text, or leave this part out until it is there.",
      })),
};

function isMark({ index, input }: RegExpExecArray, code: string): boolean {
  if (!allIsTodo.has(baseLanguage(code))) return true;
  return (
    /^(?::|[ \t]*[\n\0]|$)/.test(input.slice(index + 4, index + 40)) &&
    /[\0\n][^\S\n]*$/.test(input.slice(Math.max(0, index - 40), index))
  );
}
