import { findNotPublic } from "../../checks/find-not-public.ts";
import { didYouMean } from "../../problems/did-you-mean.ts";
import { isColor } from "../../site/is-color.ts";
import { mendColor } from "../../site/mend-color.ts";
import { parsePathPrefix } from "../../site/parse-path-prefix.ts";
import { cutSlashes } from "../../site/paths.ts";
import type { Answers } from "./answers.ts";
import { hostTitles } from "./hostings.ts";
import { readLanguageList } from "./read-language-list.ts";

/** A text as it is taken, or the reason why it can't be. */
export type Taken = { text: string } | { fault: string };

/** One thing that is asked of who begins a site: on a terminal in words, in a script by the option of the same name. */
export interface Question {
  name: keyof Answers;
  ask: string;
  /** What is taken where nothing is said; empty for what the starter has. `folder` is the name of the site's folder. */
  suggest: (folder: string) => string;
  take: (text: string) => Taken;
}

/** The kinds of site that there is a starter for, and what each is for. */
const kinds: Record<string, string> = {
  programme: "a campaign, project or programme: what it is, how it goes, how to join",
  place: "a museum, library or house: visit, collection, press",
  handbook: "services and guides, in sections: how to do what, questions, forms",
};

/** All questions, in the order in which they are asked. */
export const questions: Question[] = [
  {
    name: "name",
    ask: "What is the site called?",
    suggest: (folder) => nameFolder(folder),
    take: takeName,
  },
  {
    name: "kind",
    ask: `What kind of site is it?\n${list(kinds)}\nKind`,
    suggest: () => "programme",
    take: (text) => choose(text, kinds, "kind of site"),
  },
  {
    name: "languages",
    ask: "In which languages, as codes, that of the originals first? (en,es is English and Spanish)\nLanguages",
    suggest: () => "en",
    take: readLanguageList,
  },
  {
    name: "url",
    ask: "Where will it live? (It can be changed in content/site.yaml at any time.)\nAddress",
    suggest: () => "https://www.example.org",
    take: takeAddress,
  },
  {
    name: "host",
    ask: `Who will publish it?\n${list(hostTitles)}\nHost`,
    suggest: () => "plain",
    take: (text) => choose(text, hostTitles, "host"),
  },
  {
    name: "accent",
    ask: 'In which colour are links and buttons, e.g. "#7a1fa2" or teal? (Nothing: as in the example.)\nColour',
    suggest: () => "",
    take: takeColor,
  },
];

function list(choices: Record<string, string>): string {
  return Object.entries(choices)
    .map(([name, about]) => `  ${name.padEnd(10)}  ${about}`)
    .join("\n");
}

/** `food-bank` is `Food bank`. */
function nameFolder(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, " ").trim();
  const name = words.charAt(0).toLocaleUpperCase("en") + words.slice(1);
  return "text" in takeName(name) ? name : "Our site";
}

// As the checks of what is shown as it stands find them.
const marks = /\*\*|__|`[^`]+`|\]\(|\{[{%]|<\/?[a-z]|&[a-z#]\w*;/i;

function takeName(text: string): Taken {
  const name = text.trim().normalize("NFC");
  if (name === "") return { fault: "A site needs a name, of one letter at least." };
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(name))
    return { fault: "A name is one line, without control characters." };
  const [mark] = marks.exec(name) ?? [];
  if (mark)
    return { fault: `A name is shown as it stands, so visitors would read "${mark}". Leave such marks out.` };
  return name.length <= 200
    ? { text: name }
    : { fault: `A name has 200 characters at most, and this one has ${name.length}.` };
}

function choose(text: string, choices: Record<string, string>, what: string): Taken {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(choices, name)) return { text: name };
  const meant = didYouMean(name, Object.keys(choices));
  const hint = meant ? `Did you mean ${meant}?` : `There are ${Object.keys(choices).join(", ")}.`;
  return { fault: `"${text}" is no ${what}. ${hint}` };
}

function takeAddress(text: string): Taken {
  const address = text.trim();
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.host) {
    const meant = `https://${address.replace(/^(?:[a-z]+:(?=\/))?\/*/i, "")}`;
    const isMeant = URL.canParse(meant) && new URL(meant).hostname.includes(".");
    return { fault: `"${text}" is no web address.${isMeant ? ` Write: ${meant}` : ""}` };
  }
  if (url.username || url.search || url.hash)
    return {
      fault: `The address of a site has no name, "?" or "#" in it. Write: ${cutSlashes(url.origin + url.pathname)}`,
    };
  const what = findNotPublic(url.href);
  if (what !== null)
    return {
      fault: `"${address}" leads to ${what}, which visitors can't open. Give the address that the site will have, or the one that is suggested.`,
    };
  try {
    parsePathPrefix(url.pathname);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  return { text: cutSlashes(url.href) };
}

function takeColor(text: string): Taken {
  // On a terminal it is typed in quotes, as it is written in a line of a shell and in settings.
  const color = text.trim().replace(/^(["'])(.*)\1$/, "$2");
  if (color === "" || isColor(color)) return { text: color };
  const meant = mendColor(color);
  const hint = meant ? `Write: ${meant}` : 'Colours are written like "#7a1fa2", teal or oklch(50% 0.15 300).';
  return { fault: `"${text}" is no colour. ${hint}` };
}
