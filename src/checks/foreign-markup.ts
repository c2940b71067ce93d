import { boxElsewhere } from "../markdown/box-elsewhere.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const needless = "Delete it: it does nothing here.";
const formula = "Write it with signs such as x² and ½, or show a picture of it and describe it.";

/** What other programs read in Markdown and this one doesn't, by a pattern of its own each, with what to write here. */
const habits: [pattern: RegExp, hint: string][] = [
  ...boxElsewhere.map(([box, names]): [RegExp, string] => [
    // A sentence may begin with these signs; a mark ends its line, or has a title between quotes.
    new RegExp(`\\[!(?:${names})\\]|^!!! ?(?:${names})(?= *(?:$|"|inline\\b))`),
    `A box begins with a line "::: ${box}", then come its words, and ":::" in a line of its own ends it.`,
  ]),
  [
    /^\[!\p{L}[\p{L}-]{0,30}\]/u,
    'A box begins with a line "::: note", "::: tip" or "::: warning", then come its words, and ":::" in a line of its own ends it.',
  ],
  [
    new RegExp(`^\\?\\?\\?\\+? ?(?:${boxElsewhere.map(([, names]) => names).join("|")})(?= *(?:$|"))`),
    'What opens by a click begins with a line "::: details Its title", then come its words, and ":::" in a line of its own ends it.',
  ],
  [/^===[+!]? "[^"\n]{1,100}"/, "Tabs hide what others search for: write a heading for each, ## words."],
  [/\[\[?_?toc_?\]\]?|\{:toc\}/, "Delete it: the parts of a page are listed beside its text by themselves."],
  [/!\[\[[^[\]\n]{1,200}\]\]/, "A picture is written ![what is to be seen](picture.jpg)."],
  [/\[\[\p{L}[^[\]\n]{0,200}\]\]/u, "A link is written [words](page.md)."],
  [/^={2,6} [^=\n]{1,100} ={2,6}$/, "A heading is written ## words."],
  [/(?<![=\p{L}\d])==(?! )[^=\n]{1,100}(?<! )==(?![=\p{L}\d])/u, "Important words are written **words**."],
  // Not "++i and i++", as people write who speak of programs.
  [/(?<![+\p{L}\d])\+\+\p{L}{2}[^+\n]{0,100}(?<! )\+\+(?![+\p{L}\d])/u, "Write the words without the signs."],
  [/(?<=[a-z)])~[\d+-]{1,4}~/, "Write small signs themselves, such as H₂O, or H<sub>2</sub>O."],
  [/(?<=[a-z\d)])\^[\dn+-]{1,4}\^(?!\d)/, "Write small signs themselves, such as m², or m<sup>2</sup>."],
  [
    /(?<![\p{L}\d:/])(?::[+-]1:|:(?:[a-z\d]{1,20}_\w{1,40}|(?:material|octicons|fontawesome|simple)-[a-z\d-]{1,60}|smiley?|grin|joy|wink|heart|rocket|tada|fire|bulb|memo|wave|pray|clap|eyes|sparkles|thumbsup|warning|coffee|sunny):)(?![\p{L}\d:])/u,
    "Write the sign itself, such as 🙂, or say it in words.",
  ],
  [/^\$\$(?=\n[^$\0]{1,500}\n\$\$$)|\$\$[^\s$][^$\n]{0,200}\$\$/, formula],
  // Prices have a digit behind their sign; a formula has a sign that no name has.
  [/(?<![\p{L}\d$])\$(?![\s\d])(?=[^$\n]{0,100}[\\^_=])[^$\n]{1,150}(?<!\s)\$(?![\p{L}\d$])/u, formula],
  [/^\\(?:newpage|pagebreak|clearpage|tableofcontents|toc|maketitle)(?=\s|$)/, needless],
  [
    /(?<![\d%])%%[^%\n]{1,300}(?<!\d ?)%%|^%%(?=\n[^%\0]{1,500}\n%%$)/,
    "What visitors shall not read stands between <!-- and -->.",
  ],
  [/^(?:import|export) [\w*{][^\n"';]{0,200} from ["'][@.~/][^\n"']{1,200}["'];?$/, needless],
  [/^export (?:const \w{1,60} =|default (?:function|class)\b)/, needless],
  [/^-{1,2}8<-|\{![^\s{}!]{1,200}!\}/, "Write here what the file says, or link to it."],
  [/^\*\[[^[\]\n]{1,40}\]:/, "Say in the text what the letters stand for, where they come first."],
  [
    /^\{(?:width|height|style|target|align|loading)=[^{}\n]{1,80}\}$/,
    "Delete it: pictures are as wide as their place, and links open where they stand.",
  ],
];
const any = new RegExp(habits.map(([{ source }]) => `(${source})`).join("|"), "gimu");

/** Markup of other programs, which nothing reads here; visitors would. */
export const foreignMarkup: Rule = {
  id: "foreign-markup",
  untidy: true,
  explains: ["editors-note", "link-broken-syntax", "reference-missing"],
  summary:
    "Markup that other programs know (`[[page]]`, `[!NOTE]`, `[TOC]`, `!!! note`, `==words==`, `:smile:`) does nothing here; visitors would read its signs.",
  example: { wrong: "> [!TIP]\n> Come early.", right: "::: tip\nCome early.\n:::" },
  prose:
    /\[[![]|\[toc|!!!|\?{3}|==|\+\+|[~^$%]|\{[:!]|8<|\n\{\w+=|\*\[|:[+-]?\w+[:_-]|\n(?:im|ex)port |\n\\/i,
  checkPage: (page, body) =>
    matchProse(body, any)
      .filter((found) => isAsWritten(page, found, found.match[0]))
      .map(({ match, start, end }) => ({
        span: { start, end },
        message: `"${page.source.text.slice(start, end)}" is markup of another program, which is shown to visitors as it stands.`,
        hint: `${habits[match.slice(1).findIndex(Boolean)]?.[1]} To show these signs on purpose, put them between backticks.`,
      })),
};
