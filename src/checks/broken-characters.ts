import type { Rule } from "./rule.ts";

// UTF-8 that was read as Windows-1252: "é" became "Ã©", "’" became "â€™".
const broken =
  /\uFFFD|(?:Ã[\u0080-\u00BF\u0152-\u0178\u2018-\u203A]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF\u0152\u0153\u0161\u017E\u02DC\u2018-\u203A\u2122])+/g;

/** Letters that got lost when a text was copied or saved in another encoding. */
export const brokenCharacters: Rule = {
  id: "broken-characters",
  reads: "files",
  summary: "Letters were damaged when the text was copied from another program.",
  example: { wrong: "cafÃ©", right: "café" },
  checkPage: (page) => {
    const found = [...page.source.text.matchAll(broken)];
    const lost = found.filter(({ 0: letters }) => mend(letters) === null).length;
    let told = false;
    return found.flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const mended = mend(match[0]);
      if (mended === null && told) return [];
      told ||= mended === null;
      return {
        span,
        message: mended
          ? `"${match[0]}" was "${mended}" before the text was copied.`
          : `A letter can't be read here${lost > 1 ? `, and in ${lost - 1} other ${lost === 2 ? "place" : "places"}` : ""}: it got lost when the text was copied or saved.`,
        hint: mended
          ? null
          : "Type it again; or, where the file was saved as Windows-1252 or Latin-1, save it as UTF-8.",
        repair: mended ? { edits: [{ ...span, text: mended }] } : null,
      };
    });
  },
};

/** The text as it was before its bytes were misread; `null` where that can't be told. */
function mend(text: string): string | null {
  const bytes = Uint8Array.from(text, toWindows1252);
  const mended = new TextDecoder().decode(bytes);
  return mended.includes("\uFFFD") ? null : mended;
}

// What Windows-1252 has at 0x80 to 0x9F; elsewhere byte and code point are the same. (Node's own decoder for it is Latin-1.)
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function toWindows1252(character: string): number {
  const at = windows1252.indexOf(character);
  return at >= 0 ? 0x80 + at : (character.codePointAt(0) as number) & 0xff;
}
