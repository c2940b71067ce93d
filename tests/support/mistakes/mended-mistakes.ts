import type { Mistake } from "./mistake.ts";

const visit = "en/visit/index.md";
const prices = "en/visit/prices.md";
const boats = "en/boats.md";

const mended = (what: string, file: string, from: string, to: string, ...told: string[]): Mistake => ({
  what,
  file,
  from,
  to,
  told,
  isMended: true,
});

/** What staff do who edit in the web page of a git host, of which the repairs that are proposed leave nothing. */
export const mendedMistakes: readonly Mistake[] = [
  mended(
    "a colon in a title",
    visit,
    "title: Visit",
    "title: Visit: how to come",
    'en/visit/index.md:2 "Visit: how to come" has a colon in it, so it has to stand in quotes.',
  ),
  mended(
    "a lost line of hyphens",
    visit,
    "costs.\n---\n",
    "costs.\n",
    "en/visit/index.md:1 The settings that begin here have no end. Put a line of three hyphens below line 3.",
  ),
  mended(
    "a setting that is misspelt",
    visit,
    "description:",
    "descripton:",
    'en/visit/index.md:3 "descripton" is not a setting of a page. Did you mean "description"?',
  ),
  mended(
    "the quotes of a text program",
    visit,
    "title: Visit",
    "title: “Visit”",
    "en/visit/index.md:2 YAML does not take curly quotes for quotes, so readers would see them. Put straight ones in their place, or around them to show them.",
  ),
  mended(
    "a day as people write it",
    visit,
    "title: Visit",
    "title: Visit\nexpires: 31.12.2099",
    'en/visit/index.md:3 "expires" takes a day that exists, written like 2026-03-01. "31.12.2099" is none.',
  ),
  mended(
    "a hyphen without its blank",
    "site.yaml",
    "  - title: Boats",
    "  -title: Boats",
    "site.yaml:8 After the hyphen of an item a blank is missing.",
  ),
  mended(
    "a line of a menu in another column",
    "site.yaml",
    "    link: /en/boats/",
    "  link: /en/boats/",
    "site.yaml:9 This setting does not begin in the column of those above it.",
  ),
  mended(
    "a new entry of a list without its hyphen",
    "data/people.yaml",
    "- name: Ben",
    "  name: Ben",
    'data/people.yaml:3 "name" stands here a second time. Perhaps the hyphen of a new item is missing.',
  ),
  mended(
    "a link to a page that is called otherwise",
    visit,
    "(prices.md)",
    "(price.md)",
    'en/visit/index.md:15 There is no page or file at "price.md".',
  ),
  mended(
    "the address bar of the git host as a link",
    visit,
    "(prices.md)",
    "(https://github.com/harbour/site/blob/main/content/en/visit/prices.md)",
    'en/visit/index.md:15 "https://github.com/harbour/site/blob/main/content/en/visit/prices.md" shows the file at the git host, where visitors see no page. Write the path of the page, without the name of a site.',
  ),
  mended(
    "a link copied out of a mail",
    visit,
    "(prices.md)",
    "(https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbus.example%2F7&data=05)",
    "en/visit/index.md:15 This link leads through Outlook, from where it was copied.",
  ),
  mended(
    "a link without its beginning",
    visit,
    "(prices.md)",
    "(www.bus.example/7)",
    'en/visit/index.md:15 The address "www.bus.example/7" lacks its beginning. Did you mean "https://www.bus.example/7"?',
  ),
  mended(
    "a blank in a link",
    visit,
    "[our prices](",
    "[our prices] (",
    "en/visit/index.md:15 Between the square and the round brackets of a link stands a blank, so it is no link.",
  ),
  mended(
    "an e-mail address as a link",
    prices,
    "mailto:desk",
    "desk",
    'en/visit/prices.md:10 "desk@museum.example" lacks its "mailto:".',
  ),
  mended(
    "a heading without its blank",
    visit,
    "## Opening",
    "##Opening",
    "en/visit/index.md:6 After ## a space is missing, so many programs show no heading here.",
  ),
  mended(
    "a list out of a text program",
    visit,
    "- The hall\n- The",
    "• The hall\n• The",
    "en/visit/index.md:10 This sign does not make a list, as a hyphen does.",
    "en/visit/index.md:11 This sign does not make a list, as a hyphen does.",
  ),
  mended(
    "a text set in by blanks",
    visit,
    "See [our",
    "    See [our",
    `en/visit/index.md:15 This text is shown as code, since it is indented. To show it as a text, take the blanks before its lines away; code stands between lines of \`\`\`.`,
  ),
  mended(
    "a block with two colons",
    visit,
    "::: note",
    ":: note",
    "en/visit/index.md:17 A block begins with three colons, a blank and its name, so visitors read this line.",
  ),
  mended(
    "a picture in other capitals",
    boats,
    "pier.png",
    "Pier.PNG",
    'en/boats.md:5 There is no file "Pier.PNG".',
  ),
  mended(
    "a picture of another folder",
    visit,
    "Take bus 7.",
    "![The pier](pier.png)",
    'en/visit/index.md:13 There is no file "pier.png".',
  ),
];
