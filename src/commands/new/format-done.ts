import { countThings } from "../../problems/count-things.ts";
import { nameLanguage } from "../../site/language-facts.ts";
import type { Answers } from "./answers.ts";
import { quoteWord } from "./format-call.ts";
import type { OwnPages } from "./place-own-pages.ts";

/** What was done. */
interface Done {
  /** The folder as it was named; nothing for the one that the call was made in. */
  named: string | undefined;
  answers: Pick<Answers, "languages">;
  own: OwnPages;
  kept: string[];
  leftOut: string[];
  isBorrowed: boolean;
}

/** What only this site has to know, then how to go on. */
export function formatDone({ named, answers, own, kept, leftOut, isBorrowed }: Done): string {
  const [first] = answers.languages;
  const notes = [
    isBorrowed &&
      `The example pages are not written in ${nameLanguage(first, "en")} yet: content/${first}/ has them in English, for you to put your words in their place.`,
    own.size > 0 &&
      `${countThings(own.size, "file")} of yours ${own.size === 1 ? "was" : "were"} copied to content/; the originals stay. \`npm run check\` says what is to do on them.`,
    leftOut.length > 0 && `Your pages take the place of these examples: ${leftOut.join(", ")}.`,
    kept.length > 0 && `Left as they are, since they were there: ${kept.join(", ")}.`,
    kept.includes(".gitignore") &&
      "Add these lines to .gitignore: node_modules/ _site/ _site.server/ .cache/",
    kept.includes(".gitattributes") &&
      "Add these lines to .gitattributes: content/addresses.txt merge=union, content/translations.txt merge=union",
  ].filter((note) => note !== false);
  const steps = [named !== undefined && `cd ${quoteWord(named)}`, "npm install", "npm start"].filter(Boolean);
  return `${notes.map((note) => `${note}\n`).join("")}${notes.length > 0 ? "\n" : ""}Go on with:\n\n${steps.map((step) => `  ${step}\n`).join("")}`;
}
